package vn.nangchuan.officials;

import java.time.LocalDate;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * An official left: no post is held from a day on. Published inside the transaction.
 *
 * @param keeper path of the unit that keeps the dossier
 * @param from first day without a post; it may be long past
 */
public record PostsEnded(OfficialId official, UnitPath keeper, LocalDate from) {}
