package vn.nangchuan.nominations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierChanged;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.PostCode;

/**
 * Keeps the post that nominations tell the hosts of classes true, when the dossier's posts are corrected. The name
 * follows the dossier in the database.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NominationsTold {

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Nominations nominations;
    private final Scopes scopes;

    NominationsTold(JdbcClient jdbc, Candidates candidates, Nominations nominations, Scopes scopes) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.nominations = nominations;
        this.scopes = scopes;
    }

    /** A day without a post leaves the one that was told. */
    @EventListener
    void follow(DossierChanged changed) {
        OfficialId official = changed.official();
        List<Told> told = toldOf(official);
        if (told.isEmpty()) {
            return;
        }
        Set<LocalDate> days = told.stream().map(Told::firstDay).collect(Collectors.toSet());
        Map<LocalDate, Map<OfficialId, Candidate>> now = candidates.on(List.of(official), days);
        for (Told nomination : told) {
            postOf(now.getOrDefault(nomination.firstDay(), Map.of()), official)
                    .filter(post -> !post.value().equals(nomination.post()))
                    .ifPresent(post -> nominations.tell(
                            nomination.id(), post.value(), scopes.require().actor()));
        }
    }

    private static Optional<PostCode> postOf(Map<OfficialId, Candidate> known, OfficialId official) {
        return Optional.ofNullable(known.get(official))
                .flatMap(candidate -> candidate.posts().stream().findFirst());
    }

    private List<Told> toldOf(OfficialId official) {
        return jdbc.sql("""
                        SELECT n.id, n.post, c.starts_on FROM nomination n JOIN training_class c ON c.id = n.class_id
                        WHERE n.official_id = :official ORDER BY n.id
                        """)
                .param("official", official.value())
                .query((row, _) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(row.getLong("id"), row.getString("post"), row.getObject("starts_on", LocalDate.class));
    }

    /** The post that a nomination tells, and the day of which. */
    private record Told(long id, String post, LocalDate firstDay) {}
}
