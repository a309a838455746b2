/** What of a dossier is missing, contradictory, double or out of date: đúng – đủ – sạch – sống. */
@NullMarked
package vn.nangchuan.officials.completeness;

import org.jspecify.annotations.NullMarked;
