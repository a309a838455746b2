/**
 * What happens to the posts of officials, by decision: within a unit its clerk records it; between units one side proposes,
 * the other confirms and the province orders. The cases between units stand beside the dossiers, because the side that does
 * not keep the dossier must not see into it.
 */
@NullMarked
package vn.nangchuan.officials.movements;

import org.jspecify.annotations.NullMarked;
