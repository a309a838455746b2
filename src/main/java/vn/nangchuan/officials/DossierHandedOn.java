package vn.nangchuan.officials;

import java.time.LocalDate;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * An official goes on in another commune, which keeps the dossier now. Published inside the transaction.
 *
 * @param former path of the unit that kept it
 * @param keeper path of the unit that keeps it now
 * @param from first day of the posts there
 */
public record DossierHandedOn(OfficialId official, UnitPath former, UnitPath keeper, LocalDate from) {}
