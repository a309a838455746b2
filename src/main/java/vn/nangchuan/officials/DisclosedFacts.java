package vn.nangchuan.officials;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * What is sensitive in a dossier. That it was shown is recorded.
 *
 * @param number the identity number that counts; null where none is known
 * @param numbers those of all identity documents, by the document's own number
 */
public record DisclosedFacts(
        OfficialId official,
        UnitPath keeper,
        @Nullable EthnicGroup ethnicity,
        PartyEntry party,
        @Nullable String number,
        Map<Long, String> numbers)
        implements KeptRecord {

    public DisclosedFacts {
        numbers = Map.copyOf(numbers);
    }

    public Optional<String> numberOf(long document) {
        return Optional.ofNullable(numbers.get(document));
    }

    /** Without anything of it. */
    @Override
    public String toString() {
        return "DisclosedFacts[" + official + "]";
    }
}
