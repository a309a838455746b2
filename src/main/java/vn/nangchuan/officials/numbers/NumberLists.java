package vn.nangchuan.officials.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.OfficialPermissions.MayOpenDossiers;
import vn.nangchuan.officials.numbers.NumberPermissions.MayCompareNumbers;
import vn.nangchuan.scope.UnitPath;

/** Lists, for the province, the numbers to be compared and what was decided; for a dossier, what was decided about it. */
@Service
@Transactional(readOnly = true)
public class NumberLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String RULINGS = """
            SELECT r.id, r.official_id, r.unit_path, o.full_name, u.type, u.name, r.last4, r.outcome, r.reason, r.decider,
                   r.decided_at
            FROM identity_ruling r JOIN official o ON o.id = r.official_id JOIN unit u ON u.id = r.unit_id
            """;

    private final JdbcClient jdbc;
    private final NumberCases cases;

    NumberLists(JdbcClient jdbc, NumberCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * Numbers about which nothing is decided yet, in no order that means anything.
     *
     * @param behind the last one that was read; null for the first page
     */
    @MayCompareNumbers
    public List<NumberCase> open(@Nullable NumberCase behind, int limit) {
        return cases.page(behind == null ? null : behind.number(), Math.clamp(limit, 0, LONGEST_PAGE));
    }

    /**
     * What was decided, the latest first, dossier by dossier.
     *
     * @param behind the last one that was read; null for the first page
     */
    @MayCompareNumbers
    public List<Ruling> decided(@Nullable Ruling behind, int limit) {
        return jdbc.sql(RULINGS + """
                        WHERE :id IS NULL OR r.decided_at < :at OR (r.decided_at = :at AND r.id < :id)
                        ORDER BY r.decided_at DESC, r.id DESC LIMIT :limit
                        """)
                .param("id", behind == null ? null : behind.id())
                .param("at", behind == null ? null : LocalDateTime.ofInstant(behind.decidedAt(), ZoneOffset.UTC))
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .query((row, _) -> ruling(row))
                .list();
    }

    /**
     * What was decided last about the number that a dossier bears now. Empty too once the dossier was handed over that had to be:
     * nothing is left to be done about it.
     */
    @MayOpenDossiers
    public Optional<Ruling> ofOfficial(OfficialId official) {
        return jdbc.sql(RULINGS + """
                        WHERE r.id = (SELECT MAX(latest.id) FROM official bearer JOIN identity_ruling latest
                                        ON latest.official_id = bearer.id AND latest.hash = bearer.identity_hash
                                       WHERE bearer.id = :official)
                          AND (r.outcome <> 'TO_HAND_OVER' OR r.decided_in = r.unit_id)
                        """)
                .param("official", official.value())
                .query((row, _) -> ruling(row))
                .optional();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                new OfficialId(row.getLong("official_id")),
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                row.getString("last4"),
                RulingOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("decider"),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("id"));
    }
}
