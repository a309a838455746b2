package vn.nangchuan.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.TrainingPermissions.MayArchiveTraining;

/**
 * Enters many programmes and classes at once, as they are known from before the portal or from elsewhere: checked, but
 * past the workflow, so that no decision is recorded that nobody took here. The officials are re-assessed at the end.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayArchiveTraining
public class TrainingArchive {

    private final Programmes programmes;
    private final ClassPlans plans;
    private final EnrolmentRecords enrolments;
    private final SeatCalendar calendar;
    private final StandingsOfEnrolled standings;
    private final Scopes scopes;
    private final DossierExtracts extracts;
    private final ClassTrail trail;

    @SuppressWarnings("TooManyParameters")
    TrainingArchive(
            Programmes programmes,
            ClassPlans plans,
            EnrolmentRecords enrolments,
            SeatCalendar calendar,
            StandingsOfEnrolled standings,
            Scopes scopes,
            DossierExtracts extracts,
            ClassTrail trail) {
        this.programmes = programmes;
        this.plans = plans;
        this.enrolments = enrolments;
        this.calendar = calendar;
        this.standings = standings;
        this.scopes = scopes;
        this.extracts = extracts;
        this.trail = trail;
    }

    /** Puts programmes into the catalogue of the province, in whose scope this runs; their ids by their codes. */
    @JudgedInside("its row was judged when it was stored")
    public Map<String, ProgrammeId> enterProgrammes(Collection<EnterProgramme> entries) {
        UnitId province = scopes.require().path().province();
        List<Programme> stored = programmes.saveAll(
                entries.stream().map(entry -> new Programme(province, entry)).toList());
        return stored.stream().collect(Collectors.toMap(Programme::code, Programme::id));
    }

    /**
     * Enters classes with their sittings, money, enrolments and results; the ids come in the order of the entries.
     *
     * @throws BusinessRuleViolation when a class breaks a rule that holds for past classes too, or somebody would have
     *     two seats on one day of classes not over yet
     * @throws IllegalArgumentException when enrolments do not go with a class's status, or an official is not in scope
     */
    @JudgedInside("its row was judged when it was stored")
    public List<TrainingClassId> enter(List<EnterClass> entries) {
        Set<String> taken = new HashSet<>(plans.takenCodes(
                entries.stream().map(entry -> entry.plan().code()).toList()));
        for (EnterClass entry : entries) {
            require(entry, taken);
            taken.add(entry.plan().code());
        }
        Map<OfficialId, DossierExtract> officials = officialsOf(entries);
        Map<UnitId, UnitPath> hosts = new HashMap<>();
        List<TrainingClassId> ids = new ArrayList<>();
        List<Enrolment> seats = new ArrayList<>();
        for (EnterClass entry : entries) {
            UnitPath host = hosts.computeIfAbsent(entry.plan().host(), _ -> plans.hostOf(entry.plan()));
            TrainingClass stored = plans.store(entry.plan(), TrainingClass.archived(host, entry));
            ids.add(stored.id());
            List<Enrolment> entered = entry.enrolments().stream()
                    .map(seat -> enrolment(stored, seat, officials))
                    .toList();
            enrolments.saveAll(entered);
            seats.addAll(entered);
            if (stored.status().takesUpDays()) {
                calendar.takeUp(stored, entered);
            }
        }
        standings.follow(seats);
        hosts.forEach((unit, host) -> trail.archived(entries, unit, host));
        return ids;
    }

    private void require(EnterClass entry, Set<String> taken) {
        BusinessRuleViolation.throwIfAny(plans.check(entry.plan(), ClassRules.forArchive(), taken));
        if (entry.enrolments().size() > entry.plan().capacity()) {
            throw new BusinessRuleViolation(
                    TrainingFinding.CLASS_FULL, entry.plan().capacity());
        }
        if (!entry.isConsistent()) {
            throw new IllegalArgumentException(
                    entry.plan().code() + " has enrolments that do not go with the status " + entry.status());
        }
    }

    private static Enrolment enrolment(
            TrainingClass stored, EnterClass.Seat seat, Map<OfficialId, DossierExtract> officials) {
        DossierExtract official = officials.get(seat.official());
        if (official == null) {
            throw new IllegalArgumentException("No official " + seat.official() + " in this scope");
        }
        return Enrolment.archived(stored, seat, official);
    }

    private Map<OfficialId, DossierExtract> officialsOf(List<EnterClass> entries) {
        return extracts.of(entries.stream()
                .flatMap(entry -> entry.enrolments().stream())
                .map(EnterClass.Seat::official)
                .collect(Collectors.toSet()));
    }
}
