package vn.nangchuan.certificates.handedin;

import vn.nangchuan.kernel.UnitId;

/**
 * Which papers a commune's list shows.
 *
 * @param keeper the unit that keeps the dossiers, which makes the list cost its own rows only
 * @param search part of the official's name, with or without accents; blank for all
 */
public record HandedInFilter(UnitId keeper, String search, HandedInStatus status) {}
