package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.ScopeGuard;

/**
 * Finds whom a page of the register shows, without reading more of them than their places in the list. One reads on in the
 * order of names, of one unit or of all, until the page is full; or, where few have such a name, asks of those few, in
 * their order, what else is asked.
 *
 * @see <a href="../../../../../docs/decisions/0029-finding-officials.md">Decision 29: finding officials</a>
 */
@Component
class RegisterFinder {

    /** Where more have such a word, reading on in the order of names fills a page sooner. */
    static final int MOST_CANDIDATES = 30_000;

    /** Of more names it is not counted for how many all else holds. */
    static final int MOST_NAMES_COUNTED = 5000;

    /** Beyond these, one that is hardly filtered is not counted; a filter makes each that is counted dearer. */
    static final int MOST_COUNTED = 1000;

    static final int MOST_COUNTED_OF_FILTERED = 200;

    private static final String HAVE_WORD = "WHERE (word LIKE :word OR word LIKE :other)"
            + " AND (:all IS NULL OR CONCAT(' ', name_words) REGEXP :all)";
    private static final String HAVE_MARKED_WORD = "WHERE (marked LIKE :word OR marked LIKE :other)"
            + " AND (:marked IS NULL OR CONCAT(' ', name_marked) REGEXP :marked)";
    private static final String COUNT_OF_WORD = "SELECT COUNT(*) AS people FROM (SELECT official_id FROM official_word"
            + " WHERE word LIKE :word OR word LIKE :other LIMIT :limit) found";
    private static final String COUNT_OF_MARKED_WORD = "SELECT COUNT(*) AS people FROM (SELECT official_id"
            + " FROM official_word WHERE marked LIKE :word OR marked LIKE :other LIMIT :limit) found";
    private static final String NUMBERS_BY_WORD =
            "SELECT DISTINCT official_id FROM official_word " + HAVE_WORD + " LIMIT :limit";
    private static final String NAMED = "SELECT official_id, name_sort, exact FROM (SELECT official_id, name_sort,"
            + " COALESCE(CONCAT(' ', name_marked) REGEXP :marked, FALSE) AS exact FROM official_word ";
    private static final String IN_ORDER = """
            ) named
            WHERE :name IS NULL OR exact < :exact
               OR (exact = :exact AND (name_sort > :name OR (name_sort = :name AND official_id > :official)))
            ORDER BY exact DESC, name_sort, official_id LIMIT :limit
            """;
    private static final String BY_WORD = NAMED + HAVE_WORD + IN_ORDER;
    private static final String BY_MARKED_WORD = NAMED + HAVE_MARKED_WORD + IN_ORDER;

    private static final String FOUND = "SELECT p.official_id, p.name_sort ";
    private static final String COUNTED = "SELECT COUNT(*) AS people, MIN(unit_path) AS first_path,"
            + " MAX(unit_path) AS last_path FROM (SELECT p.unit_path ";
    private static final String UP_TO_LIMIT = " LIMIT :limit) found";
    private static final String OF_ALL = "FROM posting p WHERE ";
    private static final String OF_UNIT = "FROM posting p WHERE p.posted_unit_id = :unit AND ";
    private static final String OF_CANDIDATES = """
            FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) c STRAIGHT_JOIN posting p ON p.official_id = c.id
            WHERE (:unit IS NULL OR p.posted_unit_id = :unit) AND\s
            """;
    private static final String BEHIND = """
             AND (:name IS NULL OR p.name_sort > :name OR (p.name_sort = :name AND p.official_id > :official))
            ORDER BY p.name_sort, p.official_id LIMIT :limit
            """;

    private static final String ALL_IN_ORDER = FOUND + OF_ALL + RegisterConditions.SQL + BEHIND;
    private static final String UNIT_IN_ORDER = FOUND + OF_UNIT + RegisterConditions.SQL + BEHIND;
    private static final String CANDIDATES_IN_ORDER = FOUND + OF_CANDIDATES + RegisterConditions.SQL + BEHIND;
    private static final String PLAIN_ALL_IN_ORDER = FOUND + OF_ALL + RegisterConditions.HELD + BEHIND;
    private static final String PLAIN_UNIT_IN_ORDER = FOUND + OF_UNIT + RegisterConditions.HELD + BEHIND;
    private static final String PLAIN_CANDIDATES_IN_ORDER = FOUND + OF_CANDIDATES + RegisterConditions.HELD + BEHIND;
    private static final String COUNT_OF_ALL = COUNTED + OF_ALL + RegisterConditions.SQL + UP_TO_LIMIT;
    private static final String COUNT_OF_UNIT = COUNTED + OF_UNIT + RegisterConditions.SQL + UP_TO_LIMIT;
    private static final String COUNT_OF_CANDIDATES = COUNTED + OF_CANDIDATES + RegisterConditions.SQL + UP_TO_LIMIT;

    private static final int GROWTH = 4;

    private final JdbcClient jdbc;
    private final NominatedOfficials nominations;
    private final ScopeGuard guard;

    RegisterFinder(JdbcClient jdbc, NominatedOfficials nominations, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.guard = guard;
    }

    /** Those behind a place in the list; first whose names have the accents that were typed, then all others. */
    List<RegisterCursor> find(RegisterFilter filter, @Nullable RegisterCursor behind, int limit) {
        RegisterSearch search = RegisterSearch.of(filter.search());
        Optional<Set<Long>> nominated = nominated(filter);
        boolean byWord = !filter.place().isOneUnit() && nominated.isEmpty() && !search.isEmpty();
        if (byWord && areFew(jdbc.sql(COUNT_OF_WORD), search.rarest())) {
            return ofNamed(filter, search, false, behind, limit);
        }
        if (!search.hasWords()) {
            return read(new RegisterConditions(filter, search, null), nominated, behind, limit);
        }
        List<RegisterCursor> found = new ArrayList<>();
        if (behind == null || behind.exact()) {
            found.addAll(
                    byWord && areFew(jdbc.sql(COUNT_OF_MARKED_WORD), search.rarestMarked())
                            ? ofNamed(filter, search, true, behind, limit)
                            : read(new RegisterConditions(filter, search, Boolean.TRUE), nominated, behind, limit));
        }
        if (found.size() < limit) {
            RegisterCursor last = behind == null || behind.exact() ? null : behind;
            found.addAll(
                    read(new RegisterConditions(filter, search, Boolean.FALSE), nominated, last, limit - found.size()));
        }
        return found;
    }

    /** Whether few have a word that begins so, whatever else is asked of their names. */
    private static boolean areFew(StatementSpec statement, List<String> beginnings) {
        long people = beginning(statement, beginnings)
                .param("limit", MOST_CANDIDATES + 1)
                .query((row, _) -> row.getLong("people"))
                .single();
        return people <= MOST_CANDIDATES;
    }

    private static StatementSpec beginning(StatementSpec statement, List<String> beginnings) {
        return statement.param("word", beginnings.getFirst()).param("other", beginnings.getLast());
    }

    /** Asks the rest of as many of such a name as are likely to fill the page, and of more where it is not full then. */
    private List<RegisterCursor> ofNamed(
            RegisterFilter filter, RegisterSearch search, boolean asTyped, @Nullable RegisterCursor behind, int limit) {
        RegisterConditions rest = new RegisterConditions(filter, RegisterSearch.of(""), null);
        List<RegisterCursor> found = new ArrayList<>();
        RegisterCursor last = behind;
        int wanted = 2 * limit;
        List<RegisterCursor> some;
        do {
            some = named(search, asTyped, last, wanted);
            Set<OfficialId> meant = read(rest, Optional.of(ids(some)), null, some.size() + 1).stream()
                    .map(RegisterCursor::official)
                    .collect(Collectors.toSet());
            some.stream()
                    .distinct()
                    .filter(line -> meant.contains(line.official()))
                    .forEach(found::add);
            if (some.size() == wanted) {
                last = some.getLast();
                wanted *= GROWTH;
            } else {
                wanted = 0;
            }
        } while (wanted > 0 && found.size() < limit);
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** Whoever in the scope has the words, in the order of the list; one who has a word twice, twice. */
    private List<RegisterCursor> named(
            RegisterSearch search, boolean asTyped, @Nullable RegisterCursor behind, int limit) {
        StatementSpec statement = asTyped
                ? beginning(jdbc.sql(BY_MARKED_WORD), search.rarestMarked())
                : beginning(jdbc.sql(BY_WORD), search.rarest());
        return statement
                .param("all", search.pattern())
                .param("marked", search.markedPattern())
                .param("exact", behind == null ? null : behind.exact() ? 1 : 0)
                .param("name", behind == null ? null : behind.nameSort())
                .param("official", behind == null ? null : behind.official().value())
                .param("limit", limit)
                .query((row, _) -> cursor(row, row.getBoolean("exact")))
                .list();
    }

    private static Set<Long> ids(List<RegisterCursor> named) {
        return named.stream().map(line -> line.official().value()).collect(Collectors.toSet());
    }

    /** How many there are, as far as they are counted. */
    RegisterCount count(RegisterFilter filter) {
        RegisterSearch search = RegisterSearch.of(filter.search());
        Optional<Set<Long>> few = nominated(filter).or(() -> numbers(filter, search));
        boolean plain = search.isEmpty() && filter.criteria().equals(RegisterCriteria.NONE);
        int most = plain || few.isPresent() || filter.place().isOneUnit() ? MOST_COUNTED : MOST_COUNTED_OF_FILTERED;
        boolean more = few.filter(ids -> ids.size() > MOST_NAMES_COUNTED).isPresent();
        return few.filter(Set::isEmpty).isPresent()
                ? new RegisterCount(0, false)
                : new RegisterConditions(filter, search, null)
                        .into(counting(filter.place(), few))
                        .param("limit", most + 1)
                        .query((row, _) -> counted(row, most, more))
                        .single();
    }

    private RegisterCount counted(ResultSet row, int most, boolean more) throws SQLException {
        guard.requireCounted(row);
        long people = row.getLong("people");
        return new RegisterCount(Math.min(people, most), more || people > most);
    }

    /** Whoever in the scope has the words that were typed, and one more than are counted where there are more. */
    private Optional<Set<Long>> numbers(RegisterFilter filter, RegisterSearch search) {
        if (filter.place().isOneUnit() || search.isEmpty()) {
            return Optional.empty();
        }
        List<Long> ids = beginning(jdbc.sql(NUMBERS_BY_WORD), search.rarest())
                .param("all", search.pattern())
                .param("limit", MOST_NAMES_COUNTED + 1)
                .query((row, _) -> row.getLong("official_id"))
                .list();
        return Optional.of(new HashSet<>(ids));
    }

    /** Empty where it does not matter. */
    private Optional<Set<Long>> nominated(RegisterFilter filter) {
        return filter.criteria().nominated()
                ? Optional.of(
                        nominations.ofScope().stream().map(OfficialId::value).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private List<RegisterCursor> read(
            RegisterConditions conditions, Optional<Set<Long>> few, @Nullable RegisterCursor behind, int limit) {
        if (few.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        List<RegisterCursor> read = conditions
                .into(reading(conditions, few))
                .param("name", behind == null ? null : behind.nameSort())
                .param("official", behind == null ? null : behind.official().value())
                .param("limit", limit)
                .query((row, _) -> cursor(row, conditions.isExact()))
                .list();
        // Two posts of the same rank, which nobody should hold, would show their holder twice.
        List<RegisterCursor> found = new ArrayList<>(new LinkedHashSet<>(read));
        if (read.size() == limit && found.size() < limit) {
            found.addAll(read(conditions, few, found.getLast(), limit - found.size()));
        }
        return found;
    }

    private StatementSpec reading(RegisterConditions conditions, Optional<Set<Long>> few) {
        RegisterPlace place = conditions.filter().place();
        boolean plain = conditions.isPlain();
        if (few.isPresent()) {
            return ofFew(plain ? jdbc.sql(PLAIN_CANDIDATES_IN_ORDER) : jdbc.sql(CANDIDATES_IN_ORDER), place, few.get());
        }
        if (place.isOneUnit()) {
            return (plain ? jdbc.sql(PLAIN_UNIT_IN_ORDER) : jdbc.sql(UNIT_IN_ORDER))
                    .param("unit", place.unit().value());
        }
        return plain ? jdbc.sql(PLAIN_ALL_IN_ORDER) : jdbc.sql(ALL_IN_ORDER);
    }

    private StatementSpec counting(RegisterPlace place, Optional<Set<Long>> few) {
        if (few.isPresent()) {
            return ofFew(jdbc.sql(COUNT_OF_CANDIDATES), place, few.get());
        }
        return place.isOneUnit()
                ? jdbc.sql(COUNT_OF_UNIT).param("unit", place.unit().value())
                : jdbc.sql(COUNT_OF_ALL);
    }

    private static StatementSpec ofFew(StatementSpec statement, RegisterPlace place, Set<Long> ids) {
        return statement
                .param("unit", place.isOneUnit() ? place.unit().value() : null)
                .param("ids", ids.toString());
    }

    private static RegisterCursor cursor(ResultSet row, boolean exact) throws SQLException {
        return new RegisterCursor(
                exact, HexFormat.of().formatHex(row.getBytes("name_sort")), new OfficialId(row.getLong("official_id")));
    }
}
