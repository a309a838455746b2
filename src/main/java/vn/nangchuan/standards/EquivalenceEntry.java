package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An equivalence as it is written in a rule file; anything may be missing. Days and document default to the file's. */
record EquivalenceEntry(
        @Nullable String id,
        @Nullable Set<Level> levels,
        @Nullable Level countsAs,
        @Nullable Boolean statement,
        @Nullable LocalDate issuedBefore,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String document,
        @Nullable String article,
        @Nullable Boolean verified) {

    Equivalence toEquivalence(RuleFile.Head head) {
        return new Equivalence(
                required(id, "id"),
                required(levels, "levels"),
                countsAs,
                Boolean.TRUE.equals(statement),
                issuedBefore,
                head.days(from, to),
                head.legalSource(document, article),
                required(verified, "verified"));
    }
}
