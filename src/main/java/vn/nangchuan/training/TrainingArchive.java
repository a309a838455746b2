package vn.nangchuan.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final ClassTrail trail;

    @SuppressWarnings("TooManyParameters")
    TrainingArchive(
            Programmes programmes,
            ClassPlans plans,
            EnrolmentRecords enrolments,
            SeatCalendar calendar,
            StandingsOfEnrolled standings,
            Scopes scopes,
            JdbcClient jdbc,
            ClassTrail trail) {
        this.programmes = programmes;
        this.plans = plans;
        this.enrolments = enrolments;
        this.calendar = calendar;
        this.standings = standings;
        this.scopes = scopes;
        this.jdbc = jdbc;
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
        Map<OfficialId, Candidate> officials = officialsOf(entries);
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
            TrainingClass stored, EnterClass.Seat seat, Map<OfficialId, Candidate> officials) {
        Candidate official = officials.get(seat.official());
        if (official == null) {
            throw new IllegalArgumentException("No official " + seat.official() + " in this scope");
        }
        return Enrolment.archived(stored, seat, official.keeper(), official.name());
    }

    private Map<OfficialId, Candidate> officialsOf(List<EnterClass> entries) {
        List<Long> ids = entries.stream()
                .flatMap(entry -> entry.enrolments().stream())
                .map(seat -> seat.official().value())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, unit_path, full_name FROM official WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, _) -> new Candidate(
                        new OfficialId(row.getLong("id")),
                        new UnitPath(new String(row.getBytes("unit_path"), StandardCharsets.US_ASCII)),
                        row.getString("full_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    /** An official whose seat is entered. */
    private record Candidate(OfficialId id, UnitPath keeper, String name) {}
}
