package vn.nangchuan.officials.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
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

    FallLists(Forecasts forecasts, JdbcClient jdbc) {
        this.forecasts = forecasts;
        this.jdbc = jdbc;
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
}
