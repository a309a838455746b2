package vn.nangchuan.officials.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standings.forecast.Fall;
import vn.nangchuan.standings.forecast.FallCursor;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.standings.forecast.FallPage;
import vn.nangchuan.standings.forecast.Forecasts;

/** Lists who will fall below the standard, a page in a fixed number of statements. */
@Service
@MayReadOfficials
public class FallLists {

    private final Forecasts forecasts;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Scopes scopes;
    private final TransactionTemplate reading;

    FallLists(
            Forecasts forecasts,
            JdbcClient jdbc,
            AuditTrail trail,
            Scopes scopes,
            PlatformTransactionManager transactions) {
        this.forecasts = forecasts;
        this.jdbc = jdbc;
        this.trail = trail;
        this.scopes = scopes;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * The lines behind a place in the list, the first day first.
     *
     * @param behind null for the first page
     */
    @Transactional(readOnly = true)
    public FallList page(FallFilter filter, @Nullable FallCursor behind, int limit) {
        FallPage page = forecasts.page(filter, behind, limit);
        Map<OfficialId, String> names =
                namesOf(page.falls().stream().map(Fall::official).distinct().toList());
        return new FallList(
                page.falls().stream()
                        .map(fall -> new FallLine(names.getOrDefault(fall.official(), ""), fall))
                        .toList(),
                page.next());
    }

    private Map<OfficialId, String> namesOf(List<OfficialId> officials) {
        Map<OfficialId, String> names = new HashMap<>();
        if (!officials.isEmpty()) {
            jdbc.sql("SELECT id, full_name FROM official WHERE id IN (:ids)")
                    .param("ids", officials.stream().map(OfficialId::value).toList())
                    .query(row -> {
                        names.put(new OfficialId(row.getLong("id")), row.getString("full_name"));
                    });
        }
        return names;
    }

    /**
     * The whole list, to be written down outside the portal, which is recorded each time. Read in parts, each as it is
     * then.
     *
     * @throws IllegalStateException inside a transaction
     * @throws IllegalArgumentException if the place is outside the scope
     */
    public List<FallLine> export(FallFilter filter) {
        if (!scopes.require().path().contains(filter.place())) {
            throw new IllegalArgumentException("No unit " + filter.place() + " in this scope");
        }
        trail.recordNow(AuditEntry.of(
                        "officials:forecast-exported",
                        new AuditSubject("unit", filter.place().unit().value()))
                .in(filter.place()));
        List<FallLine> lines = new ArrayList<>();
        FallCursor behind = null;
        do {
            FallCursor last = behind;
            FallList part = reading.execute(_ -> page(filter, last, Forecasts.LONGEST_PAGE));
            lines.addAll(part == null ? List.of() : part.lines());
            behind = part == null ? null : part.next();
        } while (behind != null);
        return lines;
    }
}
