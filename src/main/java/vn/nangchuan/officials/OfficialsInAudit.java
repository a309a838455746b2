package vn.nangchuan.officials;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.HistorySubject;
import vn.nangchuan.audit.OfficialNames;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Tells the audit trail whose dossier is whose, and lets those see its history who may open it. */
@Component
class OfficialsInAudit implements OfficialNames, HistorySubject {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;

    OfficialsInAudit(JdbcClient jdbc, Scopes scopes, ScopeGuard guard) {
        this.guard = guard;
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public Map<OfficialId, String> namesOf(Collection<OfficialId> officials) {
        Map<OfficialId, String> names = new HashMap<>();
        if (!officials.isEmpty() && scopes.may(OfficialPermissions.READ)) {
            jdbc.sql("SELECT id, full_name, unit_path FROM official WHERE id IN (:ids)")
                    .param("ids", officials.stream().map(OfficialId::value).toList())
                    .query(row -> {
                        OfficialId official = new OfficialId(row.getLong("id"));
                        guard.requireKept(UnitPath.read(row, "unit_path"), official);
                        names.put(official, row.getString("full_name"));
                    });
        }
        return names;
    }

    @Override
    public String type() {
        return AuditSubject.OFFICIAL;
    }

    @Override
    public boolean isOpenTo(long id) {
        return scopes.may(OfficialPermissions.READ)
                && jdbc.sql("SELECT COUNT(*) FROM official WHERE id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
