package vn.nangchuan.officials.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.UnitPath;

/** Reads which numbers stand in several dossiers of the scope and are not decided about in each of them. */
@Component
class NumberCases {

    /**
     * Every number with every dossier in which it stands, now or before, is grouped by the number: one pass over the numbers of
     * the province. What a dossier's number in use was
     * found to be known elsewhere counts too, where the other one is not in scope.
     */
    private static final String OPEN = """
            SELECT n.hash
            FROM (SELECT hash, official_id, MAX(in_use) AND MAX(to_compare) AS to_compare
                    FROM (SELECT identity_hash AS hash, id AS official_id, TRUE AS in_use, FALSE AS to_compare FROM official
                           WHERE identity_hash IS NOT NULL AND (:number IS NULL OR identity_hash = :number)
                          UNION ALL
                          SELECT hash, official_id, FALSE, to_compare FROM identity_document
                           WHERE :number IS NULL OR hash = :number) each_one
                   GROUP BY hash, official_id) n
            WHERE :behind IS NULL OR n.hash > :behind
            GROUP BY n.hash
            HAVING (COUNT(*) > 1 OR MAX(n.to_compare) = 1)
               AND SUM(EXISTS (SELECT 1 FROM identity_ruling r WHERE r.hash = n.hash AND r.official_id = n.official_id))
                   < COUNT(*)
            ORDER BY n.hash LIMIT :limit
            """;

    private static final String HOLDERS = """
            SELECT h.hash, o.id, o.unit_path, o.full_name, o.birth_date, u.type, u.name, h.last4,
                   COALESCE(o.identity_hash = h.hash, FALSE) AS current,
                   (SELECT CONCAT(post.name_vi, '\t', post.name_en) FROM posting p JOIN post ON post.id = p.post_id
                     WHERE p.official_id = o.id AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)
                     ORDER BY p.precedence, p.id LIMIT 1) AS post
            FROM (SELECT identity_hash AS hash, id AS official_id, identity_last4 AS last4 FROM official
                   WHERE identity_hash IN (:numbers)
                  UNION
                  SELECT hash, official_id, last4 FROM identity_document WHERE hash IN (:numbers)) h
                 JOIN official o ON o.id = h.official_id JOIN unit u ON u.id = o.unit_id
            ORDER BY h.hash, u.name_sort, o.name_sort, o.id
            """;

    private static final String HOLDERS_NOW = """
            SELECT id FROM official WHERE identity_hash = :number FOR UPDATE
            """;
    private static final String PAPERS_NOW = """
            SELECT official_id AS id FROM identity_document WHERE hash = :number FOR UPDATE
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    NumberCases(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param behind the number of the last case that was read; null for the first page */
    List<NumberCase> page(@Nullable String behind, int limit) {
        return cases(open(null, behind, limit));
    }

    /**
     * Keeps others from entering, correcting and deciding about a number until the transaction ends: by the places where it
     * stands in the indexes, and by those where it would come to stand. To be called before anything is read.
     */
    void lock(String number) {
        if (isNumber(number)) {
            lock(jdbc.sql(HOLDERS_NOW), number);
            lock(jdbc.sql(PAPERS_NOW), number);
        }
    }

    private static void lock(JdbcClient.StatementSpec places, String number) {
        places.param("number", bytes(number))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private static boolean isNumber(String number) {
        return number.matches("[0-9a-f]{64}");
    }

    /** The case of one number, when something is to be decided about it. */
    Optional<NumberCase> find(String number) {
        return isNumber(number) ? cases(open(number, null, 1)).stream().findFirst() : Optional.empty();
    }

    private List<byte[]> open(@Nullable String number, @Nullable String behind, int limit) {
        return jdbc.sql(OPEN)
                .param("number", bytes(number))
                .param("behind", bytes(behind))
                .param("limit", limit)
                .query((row, _) -> row.getBytes("hash"))
                .list();
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }

    private List<NumberCase> cases(List<byte[]> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, List<NumberHolder>> holders = new LinkedHashMap<>();
        Map<String, String> last4 = new LinkedHashMap<>();
        jdbc.sql(HOLDERS).param("numbers", numbers).param("day", clock.today()).query(row -> {
            String number = HexFormat.of().formatHex(row.getBytes("hash"));
            last4.put(number, row.getString("last4"));
            holders.computeIfAbsent(number, _ -> new ArrayList<>()).add(holder(row));
        });
        return holders.entrySet().stream()
                .map(entry -> new NumberCase(entry.getKey(), last4.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private static NumberHolder holder(ResultSet row) throws SQLException {
        return new NumberHolder(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("current"),
                LocalizedText.ofLines(row.getString("post")));
    }
}
