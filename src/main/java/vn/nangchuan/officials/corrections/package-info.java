/**
 * What officials ask to have corrected in their own dossiers, and what the commune that keeps them answers. Accepting one
 * changes the dossier as any other edit does.
 *
 * @see <a href="../../../../../../docs/decisions/0020-corrections.md">Decision 20: corrections</a>
 */
@NullMarked
package vn.nangchuan.officials.corrections;

import org.jspecify.annotations.NullMarked;
