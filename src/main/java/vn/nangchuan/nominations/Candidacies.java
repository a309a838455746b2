package vn.nangchuan.nominations;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.training.BusySitting;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.ProgrammeSummary;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.SittingLine;

/** Gathers what the policies judge, for any number of officials in six statements. */
@Component
class Candidacies {

    private final ClassLists classes;
    private final EnrolmentLists enrolments;
    private final StandingLists standings;
    private final RivalNominations rivals;
    private final Law law;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    Candidacies(
            ClassLists classes,
            EnrolmentLists enrolments,
            StandingLists standings,
            RivalNominations rivals,
            Law law,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.standings = standings;
        this.rivals = rivals;
        this.law = law;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * The candidacies of these officials, by official.
     *
     * @throws IllegalArgumentException when the class, or one of them, is not in the scope
     */
    Map<OfficialId, Candidacy> of(TrainingClassId classId, Collection<OfficialId> officials) {
        ClassLine line = existing(classId);
        LocalDate firstDay = line.startsOn();
        List<SittingDays> sittings = sittingsOf(classId);
        Map<OfficialId, Candidate> candidates = candidates(officials, firstDay);
        Map<OfficialId, List<RequirementLine>> lines = standings.requirementsOf(officials, firstDay);
        Map<OfficialId, List<BusySitting>> busy =
                enrolments.busyFrom(officials, firstDay).stream().collect(Collectors.groupingBy(BusySitting::official));
        Map<OfficialId, List<RivalNomination>> others = rivals.of(officials);
        Map<OfficialId, Candidacy> candidacies = new LinkedHashMap<>();
        for (OfficialId official : officials) {
            Candidate candidate = Optional.ofNullable(candidates.get(official))
                    .orElseThrow(() -> new IllegalArgumentException("No official " + official + " in this scope"));
            List<RequirementLine> asked = lines.getOrDefault(official, List.of());
            candidacies.put(
                    official,
                    new Candidacy(
                            line,
                            sittings,
                            candidate,
                            asked,
                            mended(line, candidate, asked),
                            busy.getOrDefault(official, List.of()),
                            others.getOrDefault(official, List.of()),
                            clock.today(),
                            null,
                            null));
        }
        return candidacies;
    }

    /** The candidacy with what was filled in: the rule that the class shall mend, and the note. */
    Candidacy aimed(Candidacy candidacy, @Nullable String requirement, @Nullable String note) {
        LocalDate firstDay = candidacy.trainingClass().startsOn();
        return candidacy.with(requirement == null ? null : Aim.of(law, requirement, firstDay), note);
    }

    private ClassLine existing(TrainingClassId classId) {
        return classes.classes(List.of(classId)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No class " + classId + " in this scope"));
    }

    private List<SittingDays> sittingsOf(TrainingClassId classId) {
        return classes.sittingsOf(List.of(classId)).getOrDefault(classId, List.of()).stream()
                .map(SittingLine::days)
                .toList();
    }

    private Set<String> mended(ClassLine line, Candidate candidate, List<RequirementLine> asked) {
        Set<String> ids = asked.stream().map(RequirementLine::requirement).collect(Collectors.toSet());
        return law.inForce(line.startsOn()).stream()
                .filter(requirement -> ids.contains(requirement.id()))
                .filter(requirement -> candidate.posts().stream()
                        .flatMap(post -> requirement.mendFor(post).stream())
                        .anyMatch(mend -> isDoneBy(line.programme(), mend)))
                .map(Requirement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDoneBy(ProgrammeSummary programme, Mend mend) {
        return programme.mends(mend.criterion(), mend.leastLevel(), mend.acceptedFields());
    }

    private Map<OfficialId, Candidate> candidates(Collection<OfficialId> officials, LocalDate date) {
        return jdbc
                .sql("""
                        SELECT o.id, o.full_name, o.unit_path, GROUP_CONCAT(post.code) AS posts
                        FROM official o
                        LEFT JOIN posting p ON p.official_id = o.id AND p.valid_from <= :date
                          AND (p.valid_to IS NULL OR p.valid_to > :date)
                        LEFT JOIN post ON post.id = p.post_id
                        WHERE o.id IN (:officials)
                        GROUP BY o.id, o.full_name, o.unit_path
                        """)
                .param("date", date)
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .query((row, _) -> candidate(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Candidate::official, candidate -> candidate));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new OfficialId(row.getLong("id")),
                row.getString("full_name"),
                new UnitPath(new String(row.getBytes("unit_path"), StandardCharsets.US_ASCII)),
                posts(row.getString("posts")));
    }

    private static Set<PostCode> posts(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(PostCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
