package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * Whose dossier it is.
 *
 * @param birthDate null when it is not known
 * @param keeper path of the unit that keeps the dossier now
 */
public record DossierHead(
        OfficialId official, String fullName, @Nullable LocalDate birthDate, UnitPath keeper) implements KeptRecord {}
