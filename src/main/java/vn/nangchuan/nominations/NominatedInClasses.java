package vn.nangchuan.nominations;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.NominatedOfficials;

/** Tells the register whose nominations run, as {@link RivalNominations} understands it. */
@Component
class NominatedInClasses implements NominatedOfficials {

    private final JdbcClient jdbc;

    NominatedInClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<OfficialId> ofScope() {
        return jdbc.sql("""
                        SELECT DISTINCT n.official_id
                        FROM nomination n JOIN training_class c ON c.id = n.class_id
                        WHERE n.status IN ('SUBMITTED', 'RETURNED', 'WAITLISTED', 'ACCEPTED')
                          AND c.status NOT IN ('CANCELLED', 'CLOSED')
                        """).query((row, _) -> new OfficialId(row.getLong("official_id"))).list().stream()
                .collect(Collectors.toSet());
    }
}
