/**
 * Waivers and reductions (miễn, giảm) of a standard for one official: asked for by the commune that keeps the dossier,
 * decided by those above, and revoked by them where need be. They lie in the dossier and move with it, which is why they are
 * here and not with the standings, which know no dossiers.
 */
@NullMarked
package vn.nangchuan.officials.waivers;

import org.jspecify.annotations.NullMarked;
