package vn.nangchuan.standings.sandbox;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * What somebody is called.
 *
 * @param keeper path of the unit that keeps the file now
 */
public record OfficialName(OfficialId official, UnitPath keeper, String name) implements KeptRecord {}
