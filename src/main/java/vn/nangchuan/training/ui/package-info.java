/** The screens of training, and the point at which other modules add to a class's page. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.training.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
