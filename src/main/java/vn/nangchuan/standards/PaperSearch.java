package vn.nangchuan.standards;

import static java.util.Comparator.comparing;
import static vn.nangchuan.standards.RequirementState.AWAITING_CERTIFICATE;
import static vn.nangchuan.standards.RequirementState.IN_TRAINING;
import static vn.nangchuan.standards.RequirementState.MET;
import static vn.nangchuan.standards.RequirementState.NOT_MET;
import static vn.nangchuan.standards.RequirementState.NO_DATA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the papers and classes of an official say, on one date, about papers that are asked for. */
final class PaperSearch {
    private static final Comparator<ReadPaper> FIRST_ISSUED = comparing(
                    ReadPaper::countsFrom, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(read -> read.paper().evidenceId());
    private static final Comparator<ReadPaper> NEAREST =
            comparing(ReadPaper::rank).reversed().thenComparing(FIRST_ISSUED);
    private static final Comparator<TrainingFact> FIRST_ENDED =
            comparing(TrainingFact::endsOn).thenComparing(TrainingFact::classId);
    private static final Comparator<TrainingFact> FIRST_STARTED =
            comparing(TrainingFact::startsOn).thenComparing(TrainingFact::classId);
    private static final List<RequirementState> WEAKEST_FIRST =
            List.of(NOT_MET, NO_DATA, IN_TRAINING, AWAITING_CERTIFICATE, MET);
    static final List<RequirementState> STRONGEST_FIRST =
            List.of(MET, AWAITING_CERTIFICATE, IN_TRAINING, NO_DATA, NOT_MET);

    private final Facts facts;
    private final RulesInForce rules;
    private final LocalDate date;
    private final Map<Criterion, List<ReadPaper>> papers = new EnumMap<>(Criterion.class);

    PaperSearch(Facts facts, RulesInForce rules, LocalDate date) {
        this.facts = facts;
        this.rules = rules;
        this.date = date;
    }

    private List<ReadPaper> papersOf(Criterion criterion) {
        List<ReadPaper> known = papers.get(criterion);
        if (known == null) {
            known = read(criterion);
            papers.put(criterion, known);
        }
        return known;
    }

    private List<ReadPaper> read(Criterion criterion) {
        List<ReadPaper> read = new ArrayList<>(2);
        for (QualificationFact paper : facts.qualifications()) {
            if (paper.criterion() == criterion) {
                read.addAll(ReadPaper.on(date, paper, rules.equivalencesOf(criterion)));
            }
        }
        return read;
    }

    /** MET, AWAITING_CERTIFICATE, IN_TRAINING, NOT_MET or NO_DATA. */
    Verdict forOne(Mend asked) {
        return proof(asked)
                .or(() -> underWay(asked))
                .orElseGet(() -> lack(asked).with(List.of(asked)));
    }

    /** As {@link #forOne}: as good as the worst of them. */
    Verdict forAll(List<Mend> asked) {
        List<Verdict> verdicts = asked.stream().map(this::forOne).toList();
        Verdict worst = firstOf(WEAKEST_FIRST, verdicts);
        return worst.isMet() ? allMet(verdicts) : worst.with(mendsOf(verdicts));
    }

    /** As {@link #forOne}: as good as the best of them. */
    Verdict forAny(List<Mend> asked) {
        List<Verdict> verdicts = asked.stream().map(this::forOne).toList();
        Verdict best = firstOf(STRONGEST_FIRST, verdicts);
        return best.isMet() ? best : best.with(mendsOf(verdicts));
    }

    private static Verdict firstOf(List<RequirementState> order, List<Verdict> verdicts) {
        return verdicts.stream()
                .min(comparing(verdict -> order.indexOf(verdict.state())))
                .orElseThrow();
    }

    private static Verdict allMet(List<Verdict> verdicts) {
        LocalDate since = verdicts.stream()
                .flatMap(verdict -> Stream.ofNullable(verdict.since()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Evidence> evidence = verdicts.stream()
                .flatMap(verdict -> verdict.evidence().stream())
                .distinct()
                .toList();
        return Verdict.met(since, evidence);
    }

    private static List<Mend> mendsOf(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(verdict -> verdict.mends().stream()).toList();
    }

    private Optional<Verdict> proof(Mend asked) {
        return first(asked, FIRST_ISSUED, read -> read.counts() && asked.isDoneBy(read.counted()))
                .map(read -> Verdict.met(read.countsFrom(), read.evidence()));
    }

    private Optional<Verdict> underWay(Mend asked) {
        return facts.trainings().isEmpty() ? Optional.empty() : awaited(asked).or(() -> inTraining(asked));
    }

    private Optional<Verdict> awaited(Mend asked) {
        return outstanding(asked)
                .filter(training -> training.isPassedOn(date))
                .min(FIRST_ENDED)
                .map(training ->
                        new Verdict(AWAITING_CERTIFICATE, training.lastDay(), null, List.of(training), List.of(asked)));
    }

    private Optional<Verdict> inTraining(Mend asked) {
        return outstanding(asked)
                .filter(training -> training.isRunningOn(date))
                .min(FIRST_STARTED)
                .map(training ->
                        new Verdict(IN_TRAINING, training.startsOn(), null, List.of(training), List.of(asked)));
    }

    private Stream<TrainingFact> outstanding(Mend asked) {
        return facts.trainings().stream().filter(asked::isDoneBy).filter(training -> !hasBroughtPaper(training, asked));
    }

    /**
     * A paper issued since the end of a class is taken for its certificate, even if it counts no longer; a statement of
     * equality never is.
     */
    private boolean hasBroughtPaper(TrainingFact training, Mend asked) {
        return papersOf(asked.criterion()).stream()
                .filter(read -> !read.paper().statement())
                .filter(read -> asked.isDoneBy(read.counted()))
                .flatMap(read -> Stream.ofNullable(read.paper().issuedOn()))
                .anyMatch(issuedOn -> !issuedOn.isBefore(training.lastDay()));
    }

    private Verdict lack(Mend asked) {
        if (papersOf(asked.criterion()).isEmpty()) {
            return absent(asked);
        }
        return unclear(asked).or(() -> spoilt(asked)).or(() -> unfit(asked)).orElseGet(() -> absent(asked));
    }

    /** A paper that may be enough, if only what is not recorded of it were known. */
    private Optional<Verdict> unclear(Mend asked) {
        return nearest(asked, read -> read.isUndated() && asked.mayBeDoneBy(read.counted()))
                .map(read -> because(Reason.UNDATED, read))
                .or(() -> nearest(asked, read -> read.counts() && asked.mayBeDoneBy(read.counted()))
                        .map(read -> because(unknownOf(asked, read.counted()), read)));
    }

    private static Reason unknownOf(Mend asked, QualificationFact paper) {
        if (asked.leastLevel() != null && paper.level() == null) {
            return Reason.LEVEL_UNKNOWN;
        }
        return paper.studied() == null ? Reason.FIELD_UNKNOWN : Reason.FIELD_UNMAPPED;
    }

    /** A paper that would be enough, did it still count. */
    private Optional<Verdict> spoilt(Mend asked) {
        return nearest(asked, read -> read.spoiltBy() != null && asked.mayBeDoneBy(read.counted()))
                .flatMap(read -> Optional.ofNullable(read.spoiltBy()).map(reason -> because(reason, read)));
    }

    /** What counts is told first, and what is known of it. */
    private Optional<Verdict> unfit(Mend asked) {
        return nearest(asked, read -> read.counts() && asked.isReachedBy(read.counted()))
                .map(read -> because(Reason.FIELD_UNFIT, read))
                .or(() -> nearest(asked, read -> read.counts() && read.counted().level() != null)
                        .map(read -> because(Reason.LEVEL_TOO_LOW, read)))
                .or(() -> nearest(asked, read -> asked.mayBeReachedBy(read.counted()))
                        .map(read -> because(Reason.FIELD_UNFIT, read)))
                .or(() -> nearest(asked, _ -> true).map(read -> because(Reason.LEVEL_TOO_LOW, read)));
    }

    private Verdict absent(Mend asked) {
        boolean isConfirmed = facts.person().confirmedNone().contains(asked.criterion());
        return Verdict.because(isConfirmed ? Reason.NONE_HELD : Reason.NOTHING_ENTERED, List.of(), List.of());
    }

    private Optional<ReadPaper> nearest(Mend asked, Predicate<ReadPaper> condition) {
        return first(asked, NEAREST, condition);
    }

    /** Of the papers of the criterion asked about, in that order. */
    private Optional<ReadPaper> first(Mend asked, Comparator<ReadPaper> order, Predicate<ReadPaper> condition) {
        ReadPaper first = null;
        for (ReadPaper read : papersOf(asked.criterion())) {
            if (condition.test(read) && (first == null || order.compare(read, first) < 0)) {
                first = read;
            }
        }
        return Optional.ofNullable(first);
    }

    private static Verdict because(Reason reason, ReadPaper read) {
        return Verdict.because(reason, read.evidence(), List.of());
    }
}
