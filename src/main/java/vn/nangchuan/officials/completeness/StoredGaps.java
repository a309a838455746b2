package vn.nangchuan.officials.completeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JsonRows;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.AfterReassessment;

/**
 * Keeps, beside each dossier, what is to be mended in it, over all time, so that lists and counts are plain queries of any
 * day. Written where it differs, in the transaction that changed the dossier.
 */
@Component
class StoredGaps implements AfterReassessment {

    private static final String READ = """
            SELECT id, official_id, rule, place, valid_from, valid_to FROM dossier_gap WHERE official_id IN (:ids)
            """;

    /** Joined first, so that no other rows are looked at. */
    private static final String REMOVE = """
            DELETE g FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r STRAIGHT_JOIN dossier_gap g ON g.id = r.id
            """;

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String ADD = """
            INSERT INTO dossier_gap (id, province_id, unit_id, unit_path, official_id, rule, kind, place, valid_from, valid_to,
                                     changed_by)
            SELECT NEXT VALUE FOR dossier_gap_seq, province_id, unit_id, unit_path, official_id, rule, kind, place, valid_from,
                   valid_to, :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (province_id BIGINT PATH '$[0]', unit_id BIGINT PATH '$[1]',
                unit_path VARCHAR(1000) PATH '$[2]', official_id BIGINT PATH '$[3]', rule VARCHAR(1000) PATH '$[4]',
                kind VARCHAR(1000) PATH '$[5]', place VARCHAR(1000) PATH '$[6]', valid_from DATE PATH '$[7]',
                valid_to DATE PATH '$[8]')) row_to_add
            """;

    private final ContentReader reader;
    private final JdbcClient jdbc;
    private final Scopes scopes;

    StoredGaps(ContentReader reader, JdbcClient jdbc, Scopes scopes) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** What the rules find in a dossier, on any day. */
    static List<Gap> of(Content dossier) {
        return Arrays.stream(GapRule.values())
                .flatMap(rule -> rule.find(dossier))
                .toList();
    }

    @Override
    public Set<OfficialId> differing(Collection<OfficialId> officials) {
        Compared compared = compare(officials);
        return Stream.concat(
                        compared.gone().values().stream().map(OfficialId::new),
                        compared.missing().stream().map(Gap::official))
                .collect(Collectors.toSet());
    }

    @Override
    public void reassessed(Collection<OfficialId> officials) {
        Compared compared = compare(officials);
        remove(List.copyOf(compared.gone().keySet()));
        add(compared.missing());
    }

    /**
     * How what is stored differs from what is found.
     *
     * @param gone rows to be removed, each with its official
     */
    private record Compared(Map<Long, Long> gone, List<Gap> missing) {}

    private Compared compare(Collection<OfficialId> officials) {
        if (officials.isEmpty()) {
            return new Compared(Map.of(), List.of());
        }
        Map<Row, Gap> wanted = reader.read(officials).stream()
                .flatMap(dossier -> of(dossier).stream())
                .collect(Collectors.toMap(Row::of, Function.identity(), (one, _) -> one));
        Map<Long, Long> gone = new HashMap<>();
        Set<Row> kept = new HashSet<>();
        jdbc.sql(READ)
                .param("ids", officials.stream().map(OfficialId::value).toList())
                .query(row -> {
                    Row stored = Row.read(row);
                    if (wanted.containsKey(stored)) {
                        kept.add(stored);
                    } else {
                        gone.put(row.getLong("id"), stored.official());
                    }
                });
        return new Compared(
                gone,
                wanted.entrySet().stream()
                        .filter(entry -> !kept.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(REMOVE).param("ids", JsonRows.ofIds(ids)).update();
        }
    }

    private void add(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            jdbc.sql(ADD)
                    .param("rows", JsonRows.of(gaps, StoredGaps::cells))
                    .param("actor", scopes.require().actor())
                    .update();
        }
    }

    private static List<Object> cells(Gap gap) {
        UnitPath keeper = gap.keeper();
        return List.of(
                keeper.province().value(),
                keeper.unit().value(),
                keeper.value(),
                gap.official().value(),
                gap.rule().name(),
                gap.rule().kind().name(),
                gap.place().toString(),
                gap.from().toString(),
                gap.to().toString());
    }

    /** By what one that is stored is known again. */
    private record Row(long official, String rule, String place, LocalDate from, LocalDate to) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("official_id"),
                    row.getString("rule"),
                    row.getString("place"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class));
        }

        static Row of(Gap gap) {
            return new Row(
                    gap.official().value(), gap.rule().name(), gap.place().toString(), gap.from(), gap.to());
        }
    }
}
