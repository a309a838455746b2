/**
 * How often somebody may be wrong before they must wait. Nothing here knows whether an account exists.
 *
 * @see <a href="../../../../../../docs/decisions/0015-sign-in.md">Decision 15: sign-in</a>
 */
@NullMarked
package vn.nangchuan.access.throttle;

import org.jspecify.annotations.NullMarked;
