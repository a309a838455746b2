package vn.nangchuan.officials.numbers;

import java.util.List;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Published;

/**
 * An identity number that stands in several dossiers of the province; or in one, when another province has it too.
 *
 * @param number a keyed hash of it, by which it is named and not read
 * @param last4 its last digits
 */
@Published("holds dossiers, each of which is judged")
public record NumberCase(String number, String last4, List<NumberHolder> holders) {

    public NumberCase {
        holders = List.copyOf(holders);
    }

    /** Whose dossiers they are. */
    public List<OfficialId> officials() {
        return holders.stream().map(NumberHolder::official).toList();
    }
}
