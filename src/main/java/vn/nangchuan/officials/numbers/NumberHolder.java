package vn.nangchuan.officials.numbers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A dossier in which a number stands.
 *
 * @param current whether it is the one in use; otherwise it was before
 * @param post the main one held; empty where there is none
 */
public record NumberHolder(
        OfficialId official,
        UnitPath keeper,
        String fullName,
        String unitName,
        @Nullable LocalDate birthDate,
        boolean current,
        List<LocalizedText> post)
        implements KeptRecord {

    public NumberHolder {
        post = List.copyOf(post);
    }
}
