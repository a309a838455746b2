/** The screens of the register, and the points at which other modules add to an official's page. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.officials.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
