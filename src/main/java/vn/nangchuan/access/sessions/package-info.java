/** Sessions that are open: listed for their owner, and ended at once when the owner or a new password says so. */
@NullMarked
@NamedInterface("sessions")
package vn.nangchuan.access.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
