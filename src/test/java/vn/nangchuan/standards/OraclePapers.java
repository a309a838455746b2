package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of the {@link Oracle} about one paper that is asked for: any level where none is named, any field where there
 * are none.
 */
record OraclePapers(
        Law law,
        Facts facts,
        LocalDate date,
        Criterion criterion,
        @Nullable Level level,
        Set<ProfessionalField> fields) {

    /** What a paper is worth on the date. */
    private enum Worth {
        COUNTS,
        UNDATED,
        NOTHING
    }

    /** A paper as itself, or as what a provision makes of it. */
    private record Reading(
            QualificationFact paper, @Nullable Level level, Worth worth) {}

    RequirementState state() {
        List<Reading> readings = readings();
        if (readings.stream().anyMatch(reading -> reading.worth() == Worth.COUNTS && isEnough(reading))) {
            return RequirementState.MET;
        }
        if (outstanding(readings).stream().anyMatch(this::isPassed)) {
            return RequirementState.AWAITING_CERTIFICATE;
        }
        if (outstanding(readings).stream().anyMatch(this::isRunning)) {
            return RequirementState.IN_TRAINING;
        }
        return lack(readings);
    }

    /** "Unknown is not lacking": what may be enough goes before what is not, and nothing entered is no lack. */
    private RequirementState lack(List<Reading> readings) {
        if (readings.stream().anyMatch(reading -> reading.worth() != Worth.NOTHING && mayBeEnough(reading))) {
            return RequirementState.NO_DATA;
        }
        boolean isKnown = !readings.isEmpty() || facts.person().confirmedNone().contains(criterion);
        return isKnown ? RequirementState.NOT_MET : RequirementState.NO_DATA;
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (QualificationFact paper : facts.qualifications()) {
            LocalDate issued = paper.issuedOn();
            if (paper.criterion() == criterion && (issued == null || issued.compareTo(date) <= 0)) {
                readings.addAll(readings(paper));
            }
        }
        return readings;
    }

    /** "A statement of equality counts through a provision or not at all". */
    private List<Reading> readings(QualificationFact paper) {
        List<Reading> readings = new ArrayList<>();
        for (RuleSet set : law.ruleSets()) {
            for (Equivalence provision : set.equivalences()) {
                if (holds(provision) && speaks(provision, paper)) {
                    boolean keepsLevel = paper.level() == null || provision.countsAs() == null;
                    Level counted = keepsLevel ? paper.level() : provision.countsAs();
                    readings.add(new Reading(paper, counted, worth(paper, true)));
                }
            }
        }
        if (!paper.statement() || readings.isEmpty()) {
            readings.add(new Reading(paper, paper.level(), worth(paper, !paper.statement())));
        }
        return readings;
    }

    private boolean holds(Equivalence provision) {
        LocalDate to = provision.validity().to();
        return date.compareTo(provision.validity().from()) >= 0 && (to == null || date.compareTo(to) < 0);
    }

    private static boolean speaks(Equivalence provision, QualificationFact paper) {
        LocalDate before = provision.issuedBefore();
        LocalDate issued = paper.issuedOn();
        boolean isOfLevels = provision.levels().stream()
                .anyMatch(of -> paper.level() == null ? of.criterion() == paper.criterion() : of == paper.level());
        return isOfLevels
                && provision.statement() == paper.statement()
                && (before == null || issued == null || issued.compareTo(before) < 0);
    }

    private Worth worth(QualificationFact paper, boolean isRecognised) {
        if (hasCome(paper.revokedOn()) || hasCome(paper.validTo())) {
            return Worth.NOTHING;
        }
        if (!isRecognised) {
            return Worth.NOTHING;
        }
        return paper.issuedOn() == null ? Worth.UNDATED : Worth.COUNTS;
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day != null && day.compareTo(date) <= 0;
    }

    private boolean isEnough(Reading reading) {
        return isEnough(reading.level(), reading.paper().field());
    }

    private boolean isEnough(@Nullable Level held, @Nullable ProfessionalField field) {
        return (level == null || (held != null && held.rank() >= level.rank()))
                && (fields.isEmpty() || (field != null && fields.contains(field)));
    }

    private boolean mayBeEnough(Reading reading) {
        Level held = reading.level();
        ProfessionalField field = reading.paper().field();
        return (level == null || held == null || held.rank() >= level.rank())
                && (fields.isEmpty() || field == null || fields.contains(field));
    }

    /** Classes that lead to it, and whose certificate has not come: no paper issued since their last day, other than a statement. */
    private List<TrainingFact> outstanding(List<Reading> readings) {
        List<TrainingFact> outstanding = new ArrayList<>();
        for (TrainingFact training : facts.trainings()) {
            LocalDate lastDay = training.endsOn().minusDays(1);
            boolean hasCertificate = readings.stream()
                    .filter(reading -> !reading.paper().statement() && isEnough(reading))
                    .map(reading -> reading.paper().issuedOn())
                    .anyMatch(issued -> issued != null && issued.compareTo(lastDay) >= 0);
            if (training.criterion() == criterion && isEnough(training.level(), training.field()) && !hasCertificate) {
                outstanding.add(training);
            }
        }
        return outstanding;
    }

    private boolean isPassed(TrainingFact training) {
        return training.passed() != null
                && training.passed()
                && training.endsOn().compareTo(date) <= 0;
    }

    private boolean isRunning(TrainingFact training) {
        return training.startsOn().compareTo(date) <= 0
                && (training.passed() == null || training.endsOn().compareTo(date) > 0);
    }
}
