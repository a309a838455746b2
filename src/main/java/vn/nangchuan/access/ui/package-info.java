/** Signing in step by step, choosing a new password, one's own account, and the proof that others may ask for. */
@NullMarked
@NamedInterface("navigation")
package vn.nangchuan.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
