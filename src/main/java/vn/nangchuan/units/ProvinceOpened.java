package vn.nangchuan.units;

import vn.nangchuan.scope.UnitPath;

/** A province is there from now on. Told in the transaction that opens it, in its scope. */
public record ProvinceOpened(UnitPath province) {}
