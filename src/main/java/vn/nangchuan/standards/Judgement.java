package vn.nangchuan.standards;

import static vn.nangchuan.standards.RequirementState.NOT_APPLICABLE;
import static vn.nangchuan.standards.RequirementState.WAIVED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.kernel.Sex;

/**
 * The judging of one requirement, for one posting that it concerns, on one date. Proof goes before waiver, what is
 * under way before grace, and grace before what is unknown: whom a transitional rule covers is excused whether the paper
 * is missing or only not on file.
 */
final class Judgement {
    private static final Comparator<WaiverFact> FIRST_BEGUN =
            Comparator.comparing(WaiverFact::validFrom).thenComparing(WaiverFact::basis);

    private static final Comparator<WaiverFact> LOWEST = Comparator.comparing((WaiverFact waiver) ->
                    Optional.ofNullable(waiver.reducedTo()).map(Level::rank).orElse(0))
            .thenComparing(FIRST_BEGUN);
    private static final Verdict UNSET_AGE = Verdict.because(Reason.PARAMETER_UNSET, List.of(), List.of());

    private static final Verdict NOT_ASKED = Verdict.of(NOT_APPLICABLE);

    private final RuleOfPost rule;
    private final Requirement requirement;
    private final PostingFact posting;
    private final Facts facts;
    private final PaperSearch papers;
    private final LocalDate date;

    Judgement(RuleOfPost rule, PostingFact posting, Facts facts, PaperSearch papers, LocalDate date) {
        this.rule = rule;
        this.requirement = rule.requirement();
        this.posting = posting;
        this.facts = facts;
        this.papers = papers;
        this.date = date;
    }

    Verdict verdict() {
        if (!requirement.isAskedIn(posting)) {
            return NOT_ASKED;
        }
        Verdict asked = judged(requirement.demand());
        Verdict found = asked.isMet() || facts.waivers().isEmpty() ? asked : bestOf(asked);
        return found.isMet() ? found : waived().or(() -> uncertain(found)).orElseGet(() -> excused(found));
    }

    private Verdict judged(Demand demand) {
        return switch (demand) {
            case Demand.AtLeast _, Demand.Held _ -> papers.forOne(rule.asked().getFirst());
            case Demand.Courses courses ->
                switch (courses.quantifier()) {
                    case ALL -> papers.forAll(rule.asked());
                    case ANY -> papers.forAny(rule.asked());
                };
            case Demand.OfAge age -> ofAge(age);
            case Demand.AgeByDecision decided ->
                decided.on(dayOfAge()).map(this::ofAge).orElse(UNSET_AGE);
            case Demand.SetByProvince _ -> ofUnset();
            case Demand.Nothing _ -> NOT_ASKED;
        };
    }

    /** What is found at the levels that decisions for this person lower it to, or without them, whatever is best. */
    private Verdict bestOf(Verdict asked) {
        return Stream.concat(reductions().sorted(LOWEST).map(this::reducedBy), Stream.of(asked))
                .min(Comparator.comparing(verdict -> PaperSearch.STRONGEST_FIRST.indexOf(verdict.state())))
                .orElseThrow();
    }

    private Verdict reducedBy(WaiverFact waiver) {
        return papers.forOne(requirement.paperFor(posting.post(), waiver.reducedTo()))
                .restingOn(waiver);
    }

    /** Those that ask for less. */
    private Stream<WaiverFact> reductions() {
        Optional<Level> most = requirement.highestAsked();
        return waivers().filter(waiver -> {
            Level level = waiver.reducedTo();
            return level != null
                    && level.criterion() == requirement.criterion()
                    && most.filter(asked -> level.rank() < asked.rank()).isPresent();
        });
    }

    private Optional<Verdict> waived() {
        return waivedByLaw()
                .or(() -> waivers()
                        .filter(waiver -> waiver.reducedTo() == null)
                        .min(FIRST_BEGUN)
                        .map(waiver -> new Verdict(WAIVED, waiver.validFrom(), null, List.of(waiver), List.of())));
    }

    private Optional<Verdict> waivedByLaw() {
        return Optional.ofNullable(requirement.waivedByLaw())
                .filter(waiver -> waiver.validity().contains(date))
                .map(waiver -> new Verdict(WAIVED, waiver.validity().from(), null, List.of(waiver), List.of()));
    }

    private Stream<WaiverFact> waivers() {
        return facts.waivers().stream()
                .filter(waiver ->
                        waiver.covers(requirement) && waiver.validity().contains(date));
    }

    /** Whether it speaks to this person at all turns on a day that is not recorded. */
    private Optional<Verdict> uncertain(Verdict found) {
        return requirement.applicability().isUncertainFor(facts.person())
                ? Optional.of(Verdict.because(Reason.RECRUITMENT_UNKNOWN, List.of(), found.mends()))
                : Optional.empty();
    }

    private Verdict excused(Verdict found) {
        return found.isUnderWay()
                ? found
                : requirement.graceOn(date).map(grace -> under(grace, found)).orElse(found);
    }

    private Verdict under(Grace grace, Verdict found) {
        return grace.covers(posting, facts.person())
                .map(covered -> covered ? found.inGrace() : found)
                .orElseGet(() -> Verdict.because(Reason.RECRUITMENT_UNKNOWN, found.evidence(), found.mends()));
    }

    /**
     * Who holds the most that the province can ask for meets whatever it sets, and who lacks the least does not; in
     * between nobody can say. Only the most is sure to mend it.
     */
    private Verdict ofUnset() {
        if (!requirement.criterion().hasPapers()) {
            return UNSET_AGE;
        }
        Verdict most = papers.forOne(rule.asked().getFirst());
        if (most.isMet()) {
            return most;
        }
        Optional<Verdict> least = Optional.ofNullable(rule.least())
                .map(paper -> papers.forOne(paper).with(most.mends()));
        return Stream.concat(Stream.of(most), least.stream())
                .filter(Verdict::isUnderWay)
                .findFirst()
                .or(() -> least.filter(verdict -> verdict.state() == RequirementState.NOT_MET))
                .orElseGet(() -> Verdict.because(Reason.PARAMETER_UNSET, most.evidence(), most.mends()));
    }

    /** NO_DATA if the birth date, or a sex on which the answer depends, is not known. */
    private Verdict ofAge(Demand.OfAge age) {
        LocalDate birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return Verdict.because(Reason.AGE_UNKNOWN, List.of(), List.of());
        }
        Sex sex = facts.person().sex();
        boolean isMet = age.isMetBy(birthDate, sex == null ? Sex.MALE : sex, dayOfAge());
        if (sex == null && isMet != age.isMetBy(birthDate, Sex.FEMALE, dayOfAge())) {
            return Verdict.because(Reason.AGE_UNKNOWN, List.of(), List.of());
        }
        return isMet
                ? Verdict.met(isAboutFirstAppointment() ? dayOfAge() : age.firstMetOn(birthDate), List.of())
                : Verdict.because(Reason.AGE, List.of(), List.of());
    }

    private LocalDate dayOfAge() {
        return isAboutFirstAppointment() ? posting.firstAppointedOn() : date;
    }

    private boolean isAboutFirstAppointment() {
        return requirement.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT;
    }
}
