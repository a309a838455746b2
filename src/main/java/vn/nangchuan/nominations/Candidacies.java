package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.training.BusySitting;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.SittingLine;

/** Gathers what the policies judge, for any number of officials and classes in six statements. */
@Component
class Candidacies {

    private final ClassLists classes;
    private final EnrolmentLists enrolments;
    private final StandingLists standings;
    private final RivalNominations rivals;
    private final Candidates candidates;
    private final CurrentLaw law;
    private final BusinessClock clock;

    Candidacies(
            ClassLists classes,
            EnrolmentLists enrolments,
            StandingLists standings,
            RivalNominations rivals,
            Candidates candidates,
            CurrentLaw law,
            BusinessClock clock) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.standings = standings;
        this.rivals = rivals;
        this.candidates = candidates;
        this.law = law;
        this.clock = clock;
    }

    /**
     * What each of these nominations would be judged by, in their order.
     *
     * @throws IllegalArgumentException when a class or an official is not in the scope
     */
    Map<Nominate, Candidacy> of(Collection<Nominate> commands) {
        Map<Nominate, Candidacy> candidacies = new LinkedHashMap<>();
        if (!commands.isEmpty()) {
            Known known = known(commands);
            commands.forEach(command -> candidacies.put(command, candidacy(command, known)));
        }
        return candidacies;
    }

    private Known known(Collection<Nominate> commands) {
        Set<TrainingClassId> classIds =
                commands.stream().map(Nominate::trainingClass).collect(Collectors.toSet());
        Set<OfficialId> officials = commands.stream().map(Nominate::official).collect(Collectors.toSet());
        Map<TrainingClassId, ClassLine> lines = existing(classIds);
        Set<LocalDate> firstDays =
                lines.values().stream().map(ClassLine::startsOn).collect(Collectors.toSet());
        return new Known(
                law.get(),
                lines,
                classes.sittingsOf(classIds),
                candidates.on(officials, firstDays),
                standings.requirementsOn(officials, firstDays),
                enrolments.busyFrom(officials, Collections.min(firstDays)).stream()
                        .collect(Collectors.groupingBy(BusySitting::official)),
                rivals.of(officials));
    }

    private Map<TrainingClassId, ClassLine> existing(Set<TrainingClassId> classIds) {
        Map<TrainingClassId, ClassLine> lines =
                classes.classes(classIds).stream().collect(Collectors.toMap(ClassLine::id, Function.identity()));
        if (!lines.keySet().equals(classIds)) {
            throw new IllegalArgumentException("One of " + classIds + " is no class in this scope");
        }
        return lines;
    }

    private Candidacy candidacy(Nominate command, Known known) {
        ClassLine line = known.line(command);
        Candidate candidate = known.candidate(command);
        List<RequirementLine> asked = known.asked(command);
        return new Candidacy(
                line,
                known.sittingsOf(command),
                candidate,
                asked,
                mended(known.law(), line, candidate, asked),
                isAskedFor(known.law(), line),
                known.busy().getOrDefault(command.official(), List.of()),
                known.rivals().getOrDefault(command.official(), List.of()),
                clock.today(),
                aim(known.law(), command.requirement(), line.startsOn()),
                command.note());
    }

    private static @Nullable Aim aim(Law law, @Nullable String requirement, LocalDate firstDay) {
        return requirement == null ? null : Aim.of(law, requirement, firstDay);
    }

    private static boolean isAskedFor(Law law, ClassLine line) {
        return law.inForce(line.startsOn()).stream()
                .flatMap(rule -> rule.applicability().posts().stream().flatMap(post -> rule.papersFor(post).stream()))
                .anyMatch(line.programme()::provides);
    }

    private static Set<String> mended(Law law, ClassLine line, Candidate candidate, List<RequirementLine> asked) {
        Set<String> ids = asked.stream().map(RequirementLine::requirement).collect(Collectors.toSet());
        return law.inForce(line.startsOn()).stream()
                .filter(requirement -> ids.contains(requirement.id()))
                .filter(requirement -> candidate.posts().stream()
                        .flatMap(post -> requirement.papersFor(post).stream())
                        .anyMatch(line.programme()::provides))
                .map(Requirement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was read about all of the classes and officials. */
    private record Known(
            Law law,
            Map<TrainingClassId, ClassLine> lines,
            Map<TrainingClassId, List<SittingLine>> sittings,
            Map<LocalDate, Map<OfficialId, Candidate>> candidates,
            Map<LocalDate, Map<OfficialId, List<RequirementLine>>> requirements,
            Map<OfficialId, List<BusySitting>> busy,
            Map<OfficialId, List<RivalNomination>> rivals) {

        ClassLine line(Nominate command) {
            return Optional.ofNullable(lines.get(command.trainingClass())).orElseThrow();
        }

        List<SittingDays> sittingsOf(Nominate command) {
            return sittings.getOrDefault(command.trainingClass(), List.of()).stream()
                    .map(SittingLine::days)
                    .toList();
        }

        Candidate candidate(Nominate command) {
            return Optional.ofNullable(candidates
                            .getOrDefault(line(command).startsOn(), Map.of())
                            .get(command.official()))
                    .orElseThrow(
                            () -> new IllegalArgumentException("No official " + command.official() + " in this scope"));
        }

        List<RequirementLine> asked(Nominate command) {
            return requirements
                    .getOrDefault(line(command).startsOn(), Map.of())
                    .getOrDefault(command.official(), List.of());
        }
    }
}
