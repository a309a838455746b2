package vn.nangchuan.standards;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is worth on a date.
 *
 * @param counted the paper as what it counts as
 * @param by the provision by which it counts as that; null where it counts as itself
 * @param spoiltBy why it does not count, though it is dated; null where it counts or is undated
 */
record ReadPaper(
        QualificationFact paper,
        QualificationFact counted,
        @Nullable Equivalence by,
        @Nullable Reason spoiltBy) {

    /** Empty for a paper that is issued only after the date. */
    static Optional<ReadPaper> on(LocalDate date, QualificationFact paper, List<Equivalence> equivalences) {
        if (paper.issuedOn() != null && paper.issuedOn().isAfter(date)) {
            return Optional.empty();
        }
        Equivalence by = equivalences.stream()
                .filter(equivalence -> equivalence.speaksOf(paper))
                .max(comparing(equivalence -> rankOf(equivalence.applyTo(paper))))
                .orElse(null);
        QualificationFact counted = by == null ? paper : by.applyTo(paper);
        return Optional.of(new ReadPaper(paper, counted, by, spoilt(date, paper, by)));
    }

    private static @Nullable Reason spoilt(LocalDate date, QualificationFact paper, @Nullable Equivalence by) {
        if (paper.isRevokedOn(date)) {
            return Reason.REVOKED;
        }
        if (paper.isExpiredOn(date)) {
            return Reason.EXPIRED;
        }
        return paper.issuedOn() != null && paper.statement() && by == null ? Reason.NOT_RECOGNISED : null;
    }

    boolean isUndated() {
        return spoiltBy == null && paper.issuedOn() == null;
    }

    boolean counts() {
        return spoiltBy == null && paper.issuedOn() != null;
    }

    /** The first day on which it counts as what it counts as now; null if it is undated. */
    @Nullable
    LocalDate countsFrom() {
        LocalDate issuedOn = paper.issuedOn();
        if (by == null || issuedOn == null) {
            return issuedOn;
        }
        LocalDate recognised = by.validity().from();
        return issuedOn.isBefore(recognised) ? recognised : issuedOn;
    }

    /** Its place on the ladder; 0 where that is not known. */
    int rank() {
        return rankOf(counted);
    }

    List<Evidence> evidence() {
        return Stream.concat(Stream.<Evidence>of(paper), Stream.ofNullable(by)).toList();
    }

    private static int rankOf(QualificationFact paper) {
        return paper.level() == null ? 0 : paper.level().rank();
    }
}
