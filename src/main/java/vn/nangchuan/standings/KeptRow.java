package vn.nangchuan.standings;

import vn.nangchuan.scope.UnitPath;

/**
 * A row to be stored.
 *
 * @param keeper path of the unit that keeps the official's dossier
 */
record KeptRow<R>(UnitPath keeper, R content) {}
