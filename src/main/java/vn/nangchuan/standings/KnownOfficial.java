package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;

/**
 * An official with all facts about the person, over all time.
 *
 * @param keeper path of the unit that keeps the file now
 * @param kinds of the posts held
 */
public record KnownOfficial(Facts facts, UnitPath keeper, Map<PostCode, OfficialKind> kinds) implements KeptRecord {

    @Override
    public OfficialId official() {
        return facts.person().officialId();
    }

    /** The posting under which the official is counted on a date; empty when no post is held then. */
    public Optional<PostingFact> mainPostingOn(LocalDate date) {
        return facts.postings().stream()
                .filter(posting -> !posting.validFrom().isAfter(date) && !hasEnded(posting.validTo(), date))
                .findFirst();
    }

    private static boolean hasEnded(@Nullable LocalDate validTo, LocalDate date) {
        return validTo != null && !validTo.isAfter(date);
    }

    /** Whether the rate counts whoever holds that posting as the main one. */
    public boolean isCounted(PostingFact posting) {
        return kindOf(posting.post()).isCounted();
    }

    OfficialKind kindOf(PostCode post) {
        return Objects.requireNonNull(kinds.get(post), () -> "No kind is known of the post " + post);
    }
}
