/** The screen of oversight and its card on the home page. */
@NullMarked
@NamedInterface("navigation")
package vn.nangchuan.oversight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
