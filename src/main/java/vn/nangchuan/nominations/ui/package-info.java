/** The screens of nominations: the gap list, the way from a missing requirement to a class, and the host's inbox. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.nominations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
