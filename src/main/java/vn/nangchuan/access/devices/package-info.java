/**
 * Devices on which somebody has signed in before. A stranger's guesses do not keep their owner out.
 *
 * @see <a href="../../../../../../docs/decisions/0015-sign-in.md">Decision 15: sign-in</a>
 */
@NullMarked
package vn.nangchuan.access.devices;

import org.jspecify.annotations.NullMarked;
