/**
 * The second factor: one-time codes of an app on the person's phone (TOTP, RFC 6238), and recovery codes on paper.
 *
 * @see <a href="../../../../../../docs/decisions/0015-sign-in.md">Decision 15: sign-in</a>
 */
@NullMarked
@NamedInterface("second-factor")
package vn.nangchuan.access.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
