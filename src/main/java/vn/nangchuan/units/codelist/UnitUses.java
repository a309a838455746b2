package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.UnitId;

/** What is kept and done in the units of the scope, as far as it speaks for leaving a unit as it is. */
@Component
class UnitUses {

    private static final String USES = """
            SELECT unit_id, 'DOSSIERS' AS why FROM official GROUP BY unit_id
            UNION ALL
            SELECT unit_id, 'CLASSES' FROM training_class WHERE status NOT IN ('CLOSED', 'CANCELLED') GROUP BY unit_id
            UNION ALL
            SELECT unit_id, 'ACCOUNTS' FROM account WHERE valid_to IS NULL OR valid_to > :today GROUP BY unit_id
            UNION ALL
            SELECT unit_id, 'ACCOUNTS' FROM role_grant WHERE valid_to IS NULL OR valid_to > :today GROUP BY unit_id
            UNION ALL
            SELECT posted_unit_id, 'POSTINGS' FROM posting GROUP BY posted_unit_id
            UNION ALL
            SELECT unit_id, 'TRANSFERS' FROM transfer WHERE status IN ('PROPOSED', 'CONFIRMED') GROUP BY unit_id
            UNION ALL
            SELECT u.id, 'TRANSFERS' FROM transfer t JOIN unit u ON u.unit_path = t.counter_path
            WHERE t.status IN ('PROPOSED', 'CONFIRMED') GROUP BY u.id
            """;

    private final JdbcClient jdbc;

    UnitUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitId, Set<LeftReason>> on(LocalDate today) {
        Map<UnitId, Set<LeftReason>> uses = new HashMap<>();
        jdbc.sql(USES).param("today", today).query(row -> {
            uses.computeIfAbsent(new UnitId(row.getLong("unit_id")), _ -> EnumSet.noneOf(LeftReason.class))
                    .add(LeftReason.valueOf(row.getString("why")));
        });
        return uses;
    }
}
