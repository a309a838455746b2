package vn.nangchuan.officials;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The statements by which the register is read on in the order of names, and counted. Each comes in two lengths: one that
 * asks nothing but the main posting names fewer views, and is quicker by what it takes to look at their functions.
 */
@Component
class RegisterStatements {

    private static final String PLAIN_ALL = "FROM posting p ";
    private static final String PLAIN_WORD =
            "FROM official_word w STRAIGHT_JOIN posting p ON p.official_id = w.official_id ";

    /** Sorted before their postings are looked up, of which a page needs few: the limit keeps the two apart. */
    private static final String FEW = """
            FROM (SELECT n.id, n.name_sort
                  FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j STRAIGHT_JOIN official n ON n.id = j.id
                  LIMIT 1000000) c
            """;

    private static final String PLAIN_FEW = FEW + "STRAIGHT_JOIN posting p ON p.official_id = c.id ";

    /** Before the posting: of those who have a name, sex and age leave fewer than the day does. */
    private static final String OF_WORD = """
            FROM official_word w LEFT JOIN official o ON :person IS NOT NULL AND o.id = w.official_id
                 STRAIGHT_JOIN posting p ON p.official_id = w.official_id
            """;

    private static final String OF_FEW = FEW + """
                 LEFT JOIN official o ON :person IS NOT NULL AND o.id = c.id
                 STRAIGHT_JOIN posting p ON p.official_id = c.id
            """;
    private static final String OF_ALL =
            "FROM posting p LEFT JOIN official o ON :person IS NOT NULL AND o.id = p.official_id ";

    /** The scope says so already; but where its function alone says it, the order of an index costs a call for each row. */
    private static final String IN_PROVINCE = " WHERE p.province_id = :province AND ";

    private static final String IN_UNIT = " WHERE p.posted_unit_id = :unit AND ";
    private static final String IN_ANY = " WHERE (:unit IS NULL OR p.posted_unit_id = :unit) AND ";
    private static final String NAMED = " AND (:names IS NULL OR CONCAT(' ', w.name_words) REGEXP :names)"
            + " AND (:typed IS NULL OR (CONCAT(' ', w.name_marked) REGEXP :markedNames) = :typed) AND ";
    private static final String WITH_WORD = " WHERE w.province_id = :province AND w.word = :word" + NAMED;
    private static final String WITH_NUMBER =
            " WHERE w.province_id = :province AND (w.word LIKE :word OR w.word LIKE :other)" + NAMED;
    private static final String WITH_MARKED = " WHERE w.province_id = :province AND w.marked = :word" + NAMED;

    private static final String FOUND = "SELECT p.official_id, p.name_sort ";
    private static final String BEHIND = """
             AND (:name IS NULL OR p.name_sort > :name OR (p.name_sort = :name AND p.official_id > :official))
            ORDER BY p.name_sort, p.official_id LIMIT :limit
            """;
    private static final String BEHIND_FEW = """
             AND (:name IS NULL OR c.name_sort > :name OR (c.name_sort = :name AND c.id > :official))
            ORDER BY c.name_sort, c.id LIMIT :limit
            """;
    private static final String BEHIND_WORD = """
             AND (:name IS NULL OR w.name_sort > :name OR (w.name_sort = :name AND w.official_id > :official))
            ORDER BY w.name_sort, w.official_id LIMIT :limit
            """;

    private static final String ALL_IN_ORDER =
            FOUND + OF_ALL + RegisterConditions.JOINS + IN_PROVINCE + RegisterConditions.ALL + BEHIND;
    private static final String UNIT_IN_ORDER =
            FOUND + OF_ALL + RegisterConditions.JOINS + IN_UNIT + RegisterConditions.ALL + BEHIND;
    private static final String FEW_IN_ORDER =
            FOUND + OF_FEW + RegisterConditions.JOINS + IN_ANY + RegisterConditions.ALL + BEHIND_FEW;
    private static final String WORD_IN_ORDER =
            FOUND + OF_WORD + RegisterConditions.JOINS + WITH_WORD + RegisterConditions.ALL + BEHIND_WORD;
    private static final String NUMBER_IN_ORDER =
            FOUND + OF_WORD + RegisterConditions.JOINS + WITH_NUMBER + RegisterConditions.ALL + BEHIND_WORD;
    private static final String MARKED_IN_ORDER =
            FOUND + OF_WORD + RegisterConditions.JOINS + WITH_MARKED + RegisterConditions.ALL + BEHIND_WORD;
    private static final String PLAIN_ALL_IN_ORDER =
            FOUND + PLAIN_ALL + RegisterConditions.JOINS_OF_HELD + IN_PROVINCE + RegisterConditions.HELD + BEHIND;
    private static final String PLAIN_UNIT_IN_ORDER =
            FOUND + PLAIN_ALL + RegisterConditions.JOINS_OF_HELD + IN_UNIT + RegisterConditions.HELD + BEHIND;
    private static final String PLAIN_FEW_IN_ORDER =
            FOUND + PLAIN_FEW + RegisterConditions.JOINS_OF_HELD + IN_ANY + RegisterConditions.HELD + BEHIND_FEW;
    private static final String PLAIN_WORD_IN_ORDER =
            FOUND + PLAIN_WORD + RegisterConditions.JOINS_OF_HELD + WITH_WORD + RegisterConditions.HELD + BEHIND_WORD;
    private static final String PLAIN_NUMBER_IN_ORDER =
            FOUND + PLAIN_WORD + RegisterConditions.JOINS_OF_HELD + WITH_NUMBER + RegisterConditions.HELD + BEHIND_WORD;
    private static final String PLAIN_MARKED_IN_ORDER =
            FOUND + PLAIN_WORD + RegisterConditions.JOINS_OF_HELD + WITH_MARKED + RegisterConditions.HELD + BEHIND_WORD;

    private static final String COUNTED = "SELECT COUNT(*) AS people, MIN(unit_path) AS first_path,"
            + " MAX(unit_path) AS last_path FROM (SELECT DISTINCT p.official_id, p.unit_path ";
    private static final String UP_TO_LIMIT = " LIMIT :limit) found";
    private static final String COUNT_OF_ALL =
            COUNTED + OF_ALL + RegisterConditions.JOINS + IN_PROVINCE + RegisterConditions.ALL + UP_TO_LIMIT;
    private static final String COUNT_OF_UNIT =
            COUNTED + OF_ALL + RegisterConditions.JOINS + IN_UNIT + RegisterConditions.ALL + UP_TO_LIMIT;
    private static final String COUNT_OF_FEW =
            COUNTED + OF_FEW + RegisterConditions.JOINS + IN_ANY + RegisterConditions.ALL + UP_TO_LIMIT;

    private final JdbcClient jdbc;

    RegisterStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one unit, or all. */
    StatementSpec inOrder(RegisterConditions conditions) {
        RegisterPlace place = conditions.filter().place();
        boolean plain = conditions.isPlain();
        StatementSpec statement = place.isOneUnit()
                ? inUnit(plain ? jdbc.sql(PLAIN_UNIT_IN_ORDER) : jdbc.sql(UNIT_IN_ORDER), place)
                : inProvince(plain ? jdbc.sql(PLAIN_ALL_IN_ORDER) : jdbc.sql(ALL_IN_ORDER), place);
        return conditions.into(statement);
    }

    /** Those of some. */
    StatementSpec inOrder(RegisterConditions conditions, Set<Long> few) {
        StatementSpec statement = conditions.isPlain() ? jdbc.sql(PLAIN_FEW_IN_ORDER) : jdbc.sql(FEW_IN_ORDER);
        return conditions.into(ofFew(statement, conditions.filter().place(), few));
    }

    /** Those who have a word in their names, with its marks where the names are asked for as they were typed. */
    StatementSpec inOrder(RegisterConditions conditions, String word) {
        boolean plain = conditions.besidesNames().isPlain();
        StatementSpec statement = conditions.isExact()
                ? plain ? jdbc.sql(PLAIN_MARKED_IN_ORDER) : jdbc.sql(MARKED_IN_ORDER)
                : plain ? jdbc.sql(PLAIN_WORD_IN_ORDER) : jdbc.sql(WORD_IN_ORDER);
        return named(statement, conditions).param("word", word);
    }

    /** Those whose identity number ends so, or who have a number in their names. They are few, and sorted. */
    StatementSpec byNumber(RegisterConditions conditions) {
        List<String> numbers = conditions.search().rarest(false);
        boolean plain = conditions.besidesNames().isPlain();
        return named(plain ? jdbc.sql(PLAIN_NUMBER_IN_ORDER) : jdbc.sql(NUMBER_IN_ORDER), conditions)
                .param("word", numbers.getFirst())
                .param("other", numbers.getLast());
    }

    private static StatementSpec named(StatementSpec statement, RegisterConditions conditions) {
        RegisterSearch search = conditions.search();
        Boolean exact = conditions.exact();
        return conditions
                .besidesNames()
                .into(inProvince(statement, conditions.filter().place()))
                .param("names", search.pattern())
                .param("typed", exact == null ? null : exact ? 1 : 0)
                .param("markedNames", search.markedPattern());
    }

    /** How many of one unit, or of all. */
    StatementSpec count(RegisterConditions conditions) {
        RegisterPlace place = conditions.filter().place();
        return conditions.into(
                place.isOneUnit() ? inUnit(jdbc.sql(COUNT_OF_UNIT), place) : inProvince(jdbc.sql(COUNT_OF_ALL), place));
    }

    /** How many of some. */
    StatementSpec count(RegisterConditions conditions, Set<Long> few) {
        return conditions.into(ofFew(jdbc.sql(COUNT_OF_FEW), conditions.filter().place(), few));
    }

    private static StatementSpec inUnit(StatementSpec statement, RegisterPlace place) {
        return statement.param("unit", place.unit().value());
    }

    private static StatementSpec inProvince(StatementSpec statement, RegisterPlace place) {
        return statement.param(
                "province",
                Objects.requireNonNull(place.below(), "all of a path")
                        .province()
                        .value());
    }

    private static StatementSpec ofFew(StatementSpec statement, RegisterPlace place, Set<Long> ids) {
        return statement
                .param("unit", place.isOneUnit() ? place.unit().value() : null)
                .param("ids", ids.toString());
    }
}
