package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is worth on a date.
 *
 * @param counted the paper as what it counts as
 * @param by the provision by which it counts as that; null where it counts as itself
 * @param spoiltBy why it does not count, whatever its day; null where it counts, or would if it were dated
 */
record ReadPaper(
        QualificationFact paper,
        QualificationFact counted,
        @Nullable Equivalence by,
        @Nullable Reason spoiltBy) {

    /**
     * The ways to read a paper: as itself, and as the best that a provision of equality makes of it. A statement has only
     * the second. None for a paper that is issued only after the date.
     */
    static List<ReadPaper> on(LocalDate date, QualificationFact paper, List<Equivalence> equivalences) {
        if (paper.issuedOn() != null && paper.issuedOn().isAfter(date)) {
            return List.of();
        }
        Equivalence by = best(paper, equivalences);
        ReadPaper asItself = new ReadPaper(paper, paper, null, spoilt(date, paper, null));
        if (by == null) {
            return List.of(asItself);
        }
        ReadPaper asAnother = new ReadPaper(paper, by.applyTo(paper), by, spoilt(date, paper, by));
        return paper.statement() ? List.of(asAnother) : List.of(asItself, asAnother);
    }

    /** Of those that speak of the paper the one that makes most of it, of equal ones the first. */
    private static @Nullable Equivalence best(QualificationFact paper, List<Equivalence> equivalences) {
        Equivalence best = null;
        int most = -1;
        for (Equivalence equivalence : equivalences) {
            if (equivalence.speaksOf(paper) && rankOf(equivalence.applyTo(paper)) > most) {
                best = equivalence;
                most = rankOf(equivalence.applyTo(paper));
            }
        }
        return best;
    }

    private static @Nullable Reason spoilt(LocalDate date, QualificationFact paper, @Nullable Equivalence by) {
        if (paper.isRevokedOn(date)) {
            return Reason.REVOKED;
        }
        if (paper.isExpiredOn(date)) {
            return Reason.EXPIRED;
        }
        return paper.statement() && by == null ? Reason.NOT_RECOGNISED : null;
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
        return by == null ? List.of(paper) : List.of(paper, by);
    }

    private static int rankOf(QualificationFact paper) {
        return paper.level() == null ? 0 : paper.level().rank();
    }
}
