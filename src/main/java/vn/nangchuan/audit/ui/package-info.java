/** The screens of the audit trail, and the panel that other modules show it in. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
