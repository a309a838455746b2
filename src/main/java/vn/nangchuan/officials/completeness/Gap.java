package vn.nangchuan.officials.completeness;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * Something that is to be mended in a dossier.
 *
 * @param place where
 * @param from the first day on which it stands so
 * @param to the first day on which it does not any more
 * @param arguments for the placeholders of its text
 */
public record Gap(
        OfficialId official,
        UnitPath keeper,
        GapRule rule,
        DossierPlace place,
        LocalDate from,
        LocalDate to,
        List<Object> arguments)
        implements KeptRecord {

    public Gap {
        arguments = List.copyOf(arguments);
    }
}
