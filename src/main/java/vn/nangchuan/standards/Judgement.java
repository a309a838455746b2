package vn.nangchuan.standards;

import static vn.nangchuan.standards.RequirementState.AWAITING_CERTIFICATE;
import static vn.nangchuan.standards.RequirementState.IN_GRACE;
import static vn.nangchuan.standards.RequirementState.IN_TRAINING;
import static vn.nangchuan.standards.RequirementState.MET;
import static vn.nangchuan.standards.RequirementState.NOT_APPLICABLE;
import static vn.nangchuan.standards.RequirementState.NOT_MET;
import static vn.nangchuan.standards.RequirementState.NO_DATA;
import static vn.nangchuan.standards.RequirementState.WAIVED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;

/**
 * The judging of one requirement, for one posting that it concerns, on one date. Proof goes before waiver, what is
 * under way before grace, and grace before what is unknown: whom a transitional rule covers is excused whether the paper
 * is missing or only not on file.
 */
final class Judgement {
    private static final Comparator<QualificationFact> FIRST_ISSUED =
            Comparator.comparing(QualificationFact::issuedOn).thenComparingLong(QualificationFact::evidenceId);
    private static final Comparator<TrainingFact> FIRST_ENDED =
            Comparator.comparing(TrainingFact::endsOn).thenComparingLong(TrainingFact::classId);
    private static final Comparator<TrainingFact> FIRST_STARTED =
            Comparator.comparing(TrainingFact::startsOn).thenComparingLong(TrainingFact::classId);

    private final Requirement requirement;
    private final PostingFact posting;
    private final Facts facts;
    private final LocalDate date;
    private final @Nullable Mend mend;

    Judgement(Requirement requirement, PostingFact posting, Facts facts, LocalDate date) {
        this.requirement = requirement;
        this.posting = posting;
        this.facts = facts;
        this.date = date;
        this.mend = requirement.mendFor(posting.post()).orElse(null);
    }

    Verdict verdict() {
        if (!requirement.isAskedIn(posting)) {
            return new Verdict(NOT_APPLICABLE, null, null, null);
        }
        return met().or(this::waived)
                .or(this::uncertain)
                .or(this::awaitingCertificate)
                .or(this::inTraining)
                .or(this::inGrace)
                .or(this::unknown)
                .orElseGet(() -> lacking(NOT_MET));
    }

    private Optional<Verdict> met() {
        return switch (requirement.demand()) {
            case Demand.OfPaper _ ->
                proofs().min(FIRST_ISSUED).map(paper -> new Verdict(MET, paper.issuedOn(), paper, null));
            case Demand.OfAge age ->
                ageFits(age).filter(fits -> fits).map(_ -> new Verdict(MET, ageMetSince(age), null, null));
        };
    }

    private Optional<Verdict> waived() {
        return facts.waivers().stream()
                .filter(waiver ->
                        waiver.covers(requirement) && waiver.validity().contains(date))
                .min(Comparator.comparing(WaiverFact::validFrom))
                .map(waiver -> new Verdict(WAIVED, waiver.validFrom(), waiver, null));
    }

    private Optional<Verdict> uncertain() {
        return requirement.applicability().isUncertainFor(facts.person())
                ? Optional.of(lacking(NO_DATA))
                : Optional.empty();
    }

    private Optional<Verdict> awaitingCertificate() {
        return outstanding()
                .filter(training -> training.isPassedOn(date))
                .min(FIRST_ENDED)
                .map(training -> new Verdict(AWAITING_CERTIFICATE, training.lastDay(), training, mend));
    }

    private Optional<Verdict> inTraining() {
        return outstanding()
                .filter(training -> training.isRunningOn(date))
                .min(FIRST_STARTED)
                .map(training -> new Verdict(IN_TRAINING, training.startsOn(), training, mend));
    }

    private Optional<Verdict> unknown() {
        boolean isUnknown = switch (requirement.demand()) {
            case Demand.OfPaper _ -> !facts.person().dossierReviewed() || holdsUnclearPaper();
            case Demand.OfAge age -> ageFits(age).isEmpty();
        };
        return isUnknown ? Optional.of(lacking(NO_DATA)) : Optional.empty();
    }

    private Optional<Verdict> inGrace() {
        return requirement
                .graceOn(date)
                .flatMap(grace -> grace.covers(posting, facts.person())
                        .map(covered -> covered ? Optional.of(lacking(IN_GRACE)) : Optional.<Verdict>empty())
                        .orElseGet(() -> Optional.of(lacking(NO_DATA))));
    }

    private Verdict lacking(RequirementState state) {
        return new Verdict(state, null, null, mend);
    }

    private Stream<QualificationFact> proofs() {
        return papers().filter(this::isEnough);
    }

    private Stream<QualificationFact> papers() {
        return facts.qualifications().stream().filter(paper -> paper.validity().contains(date));
    }

    private boolean holdsUnclearPaper() {
        return mend != null && papers().anyMatch(mend::mayBeDoneBy);
    }

    private Stream<TrainingFact> outstanding() {
        return facts.trainings().stream().filter(this::isEnough).filter(training -> !hasBroughtPaper(training));
    }

    /** A paper issued since the end of a class is taken for its certificate, even if it has expired again. */
    private boolean hasBroughtPaper(TrainingFact training) {
        Validity sinceTheEnd = new Validity(training.lastDay(), null);
        return facts.qualifications().stream()
                .filter(paper -> sinceTheEnd.contains(paper.issuedOn())
                        && !paper.issuedOn().isAfter(date))
                .anyMatch(this::isEnough);
    }

    private boolean isEnough(Attainment attainment) {
        return mend != null && mend.isDoneBy(attainment);
    }

    /** Empty if the birth date, or a sex on which the answer depends, is not known. */
    private Optional<Boolean> ageFits(Demand.OfAge age) {
        LocalDate birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return Optional.empty();
        }
        List<Boolean> answers = possibleSexes()
                .map(sex -> age.isMetBy(birthDate, sex, dayOfAge()))
                .distinct()
                .toList();
        return answers.size() == 1 ? Optional.of(answers.getFirst()) : Optional.empty();
    }

    private Stream<Sex> possibleSexes() {
        Sex known = facts.person().sex();
        return known == null ? Stream.of(Sex.values()) : Stream.of(known);
    }

    private LocalDate dayOfAge() {
        return isAboutFirstAppointment() ? posting.firstAppointedOn() : date;
    }

    private @Nullable LocalDate ageMetSince(Demand.OfAge age) {
        LocalDate birthDate = facts.person().birthDate();
        if (isAboutFirstAppointment()) {
            return posting.firstAppointedOn();
        }
        return birthDate == null ? null : age.firstMetOn(birthDate);
    }

    private boolean isAboutFirstAppointment() {
        return requirement.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT;
    }
}
