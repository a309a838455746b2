package vn.nangchuan.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * Somebody of that very name on a commune's register; just enough to tell two of one name apart.
 *
 * @param birthYear null when it is not known
 * @param posts held today, the main one first
 */
public record FoundOfficial(
        OfficialId official,
        UnitPath keeper,
        String fullName,
        @Nullable Integer birthYear,
        List<LocalizedText> posts) implements KeptRecord {

    public FoundOfficial {
        posts = List.copyOf(posts);
    }
}
