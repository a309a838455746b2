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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;

/**
 * Finds whom a page of the register shows, without reading more of them than their places in the list. One reads on in the
 * order of names until the page is full: of one unit, of all, or of those who have a word that was typed.
 *
 * @see <a href="../../../../../docs/decisions/0029-finding-officials.md">Decision 29: finding officials</a>
 */
@Component
class RegisterFinder {

    /** Of more names it is not counted for how many all else holds. */
    static final int MOST_NAMES_COUNTED = 5000;

    /** Beyond these, one that is hardly filtered is not counted; a filter makes each that is counted dearer. */
    static final int MOST_COUNTED = 1000;

    static final int MOST_COUNTED_OF_FILTERED = 200;

    private static final String NUMBERS_BY_WORD = """
            SELECT DISTINCT official_id FROM official_word
            WHERE (word LIKE :word OR word LIKE :other) AND (:names IS NULL OR CONCAT(' ', name_words) REGEXP :names) LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final RegisterStatements statements;
    private final RegisterWords words;
    private final NominatedOfficials nominations;
    private final ScopeGuard guard;

    RegisterFinder(
            JdbcClient jdbc,
            RegisterStatements statements,
            RegisterWords words,
            NominatedOfficials nominations,
            ScopeGuard guard) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.words = words;
        this.nominations = nominations;
        this.guard = guard;
    }

    /** Those behind a place in the list; first whose names have the accents that were typed, then all others. */
    List<RegisterCursor> find(RegisterFilter filter, @Nullable RegisterCursor behind, int limit) {
        RegisterSearch search = RegisterSearch.of(filter.search());
        Optional<Set<Long>> nominated = nominated(filter);
        if (!search.hasWords()) {
            return find(new RegisterConditions(filter, search, null), nominated, behind, limit);
        }
        List<RegisterCursor> found = new ArrayList<>();
        if (behind == null || behind.exact()) {
            found.addAll(find(new RegisterConditions(filter, search, Boolean.TRUE), nominated, behind, limit));
        }
        if (found.size() < limit) {
            RegisterCursor last = behind == null || behind.exact() ? null : behind;
            found.addAll(
                    find(new RegisterConditions(filter, search, Boolean.FALSE), nominated, last, limit - found.size()));
        }
        return found;
    }

    private List<RegisterCursor> find(
            RegisterConditions conditions, Optional<Set<Long>> nominated, @Nullable RegisterCursor behind, int limit) {
        if (nominated.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        RegisterSearch search = conditions.search();
        UnitPath within = conditions.filter().place().below();
        if (within == null || nominated.isPresent() || search.isEmpty()) {
            return read(() -> inOrder(conditions, nominated), conditions.isExact(), behind, limit);
        }
        if (search.hasNumber()) {
            return read(() -> statements.byNumber(conditions), conditions.isExact(), behind, limit);
        }
        return words.leadingTo(search, within.province(), conditions.isExact())
                .map(leading -> ofWords(leading, conditions, behind, limit))
                .orElseGet(() -> read(() -> statements.inOrder(conditions), conditions.isExact(), behind, limit));
    }

    private List<RegisterCursor> ofWords(
            List<String> leading, RegisterConditions conditions, @Nullable RegisterCursor behind, int limit) {
        return leading.stream()
                .flatMap(word ->
                        read(() -> statements.inOrder(conditions, word), conditions.isExact(), behind, limit).stream())
                .sorted()
                .distinct()
                .limit(limit)
                .toList();
    }

    private StatementSpec inOrder(RegisterConditions conditions, Optional<Set<Long>> few) {
        return few.map(ids -> statements.inOrder(conditions, ids)).orElseGet(() -> statements.inOrder(conditions));
    }

    /** How many there are, as far as they are counted. */
    RegisterCount count(RegisterFilter filter) {
        RegisterSearch search = RegisterSearch.of(filter.search());
        Optional<Set<Long>> few = nominated(filter).or(() -> numbers(filter, search));
        boolean plain = search.isEmpty() && filter.criteria().equals(RegisterCriteria.NONE);
        int most = plain || few.isPresent() || filter.place().isOneUnit() ? MOST_COUNTED : MOST_COUNTED_OF_FILTERED;
        boolean more = few.filter(ids -> ids.size() > MOST_NAMES_COUNTED).isPresent();
        RegisterConditions conditions = new RegisterConditions(filter, search, null);
        return few.filter(Set::isEmpty).isPresent()
                ? new RegisterCount(0, false)
                : few.map(ids -> statements.count(conditions, ids))
                        .orElseGet(() -> statements.count(conditions))
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
        List<String> rarest = search.rarest(false);
        List<Long> ids = jdbc.sql(NUMBERS_BY_WORD)
                .param("word", rarest.getFirst())
                .param("other", rarest.getLast())
                .param("names", search.pattern())
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

    /**
     * A join that finds two rows shows their holder twice, as do a name that has a word twice and two posts of one rank; then
     * one reads on.
     */
    private List<RegisterCursor> read(
            Supplier<StatementSpec> statement, boolean exact, @Nullable RegisterCursor behind, int limit) {
        Set<RegisterCursor> found = new LinkedHashSet<>();
        List<RegisterCursor> read;
        RegisterCursor last = behind;
        do {
            read = statement
                    .get()
                    .param("name", last == null ? null : last.nameSort())
                    .param("official", last == null ? null : last.official().value())
                    .param("limit", limit)
                    .query((row, _) -> cursor(row, exact))
                    .list();
            found.addAll(read);
            last = read.isEmpty() ? last : read.getLast();
        } while (read.size() == limit && found.size() < limit);
        return found.stream().limit(limit).toList();
    }

    private static RegisterCursor cursor(ResultSet row, boolean exact) throws SQLException {
        return new RegisterCursor(
                exact, HexFormat.of().formatHex(row.getBytes("name_sort")), new OfficialId(row.getLong("official_id")));
    }
}
