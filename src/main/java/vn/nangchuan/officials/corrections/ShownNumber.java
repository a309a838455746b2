package vn.nangchuan.officials.corrections;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/** The identity number that an official asks for, whole, to be compared with the card. That it was shown is recorded. */
public record ShownNumber(UnitPath keeper, OfficialId official, IdentityNumber number) implements KeptRecord {}
