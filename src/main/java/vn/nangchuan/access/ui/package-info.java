/** The screens before one is inside: signing in and choosing a new password. */
@NullMarked
@NamedInterface("navigation")
package vn.nangchuan.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
