package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;

/**
 * What must be true of a main posting {@code p} whose holder a list shows. Each condition that is not asked for falls away
 * before the statement runs. What is looked up elsewhere is a value of one row, not EXISTS: the server would turn that into
 * a table of all for whom it is true, and a page asks about a few.
 *
 * @param exact true: the name has the accents that were typed; false: it has others; null: either
 */
record RegisterConditions(
        RegisterFilter filter,
        RegisterSearch search,
        @Nullable Boolean exact) {

    /** That it is the main one on the day, at the place. */
    static final String HELD = """
            p.valid_from <= :date AND (p.valid_to IS NULL OR p.valid_to > :date)
            AND (p.precedence = 1
                 OR (SELECT 1 FROM posting q
                     WHERE q.official_id = p.official_id AND q.valid_from <= :date
                       AND (q.valid_to IS NULL OR q.valid_to > :date)
                       AND (q.precedence < p.precedence OR (q.precedence = p.precedence AND q.id < p.id)) LIMIT 1) IS NULL)
            AND (:within IS NULL
                 OR (SELECT 1 FROM unit u
                     WHERE u.id = p.posted_unit_id AND u.unit_path LIKE CONCAT(:within, '%') LIMIT 1) = 1)
            """;

    /** And all else. */
    static final String SQL = HELD + """
             AND (:kind IS NULL
                 OR (SELECT 1 FROM post k WHERE k.id = p.post_id AND k.kind = :kind LIMIT 1) = 1)
            AND (:post IS NULL
                 OR (SELECT 1 FROM posting h JOIN post t ON t.id = h.post_id
                     WHERE h.official_id = p.official_id AND h.valid_from <= :date
                       AND (h.valid_to IS NULL OR h.valid_to > :date) AND t.code = :post LIMIT 1) = 1)
            AND (:person IS NULL
                 OR (SELECT 1 FROM official o
                     WHERE o.id = p.official_id
                       AND (:all IS NULL OR CONCAT(' ', o.name_words) REGEXP :all)
                       AND (:exact IS NULL OR (CONCAT(' ', o.name_marked) REGEXP :marked) = :exact)
                       AND (:number IS NULL OR o.identity_last4 LIKE :number OR CONCAT(' ', o.name_words) LIKE :inName)
                       AND (:sex IS NULL OR o.sex = :sex)
                       AND (:kinh IS NULL OR (o.ethnicity = '01') = :kinh)
                       AND (:bornUntil IS NULL OR o.birth_date <= :bornUntil AND o.birth_date > :bornAfter)
                       AND (:recruitedFrom IS NULL OR o.recruited_on >= :recruitedFrom)
                       AND (:recruitedTo IS NULL OR o.recruited_on <= :recruitedTo) LIMIT 1) = 1)
            AND (:outcome IS NULL
                 OR (SELECT 1 FROM standing s
                     WHERE s.official_id = p.official_id AND s.valid_from <= :date AND s.valid_to > :date
                       AND s.outcome IN (:outcomes) LIMIT 1) = 1)
            AND (:required IS NULL
                 OR (SELECT 1 FROM requirement_standing r
                     WHERE r.official_id = p.official_id AND r.valid_from <= :date AND r.valid_to > :date
                       AND (:criterion IS NULL OR r.criterion = :criterion)
                       AND (:state IS NULL OR r.state = :state) LIMIT 1) = 1)
            AND (:level IS NULL
                 OR ((SELECT 1 FROM qualification l
                      WHERE l.official_id = p.official_id AND l.level = :level AND l.issued_on <= :date
                        AND (l.valid_to IS NULL OR l.valid_to > :date) LIMIT 1) = 1
                     AND (SELECT 1 FROM qualification g
                          WHERE g.official_id = p.official_id AND g.level IN (:higher) AND g.issued_on <= :date
                            AND (g.valid_to IS NULL OR g.valid_to > :date) LIMIT 1) IS NULL))
            """;

    /** Stands where a list of values would be empty, which SQL does not know. */
    private static final List<String> NOTHING = List.of("-");

    /**
     * Whether {@link #HELD} is all that is asked. A statement that names fewer tables is quicker by what it takes to look at
     * the functions in their views, each time it runs.
     */
    boolean isPlain() {
        return exact == null && search.isEmpty() && filter.criteria().isNone();
    }

    boolean isExact() {
        return Boolean.TRUE.equals(exact);
    }

    /** Fills them into a statement that holds {@link #SQL}, or {@link #HELD}. */
    StatementSpec into(StatementSpec statement) {
        RegisterCriteria asked = filter.criteria();
        boolean ofPerson = asked.speaksOfThePerson() || !search.isEmpty();
        return ofPerson(statement)
                .param("date", filter.date())
                .param("within", filter.place().within())
                .param("kind", name(asked.kind()))
                .param("post", asked.post() == null ? null : asked.post().value())
                .param("person", ofPerson ? 1 : null)
                .param("outcome", name(asked.outcome()))
                .param("outcomes", outcomes(asked))
                .param("required", asked.speaksOfARequirement() ? 1 : null)
                .param("criterion", name(asked.requirement()))
                .param("state", name(asked.state()))
                .param("level", name(asked.level()))
                .param("higher", higher(asked.level()));
    }

    private StatementSpec ofPerson(StatementSpec statement) {
        RegisterCriteria asked = filter.criteria();
        LocalDate date = filter.date();
        return statement
                .param("all", search.pattern())
                .param("exact", exact == null ? null : exact ? 1 : 0)
                .param("marked", search.markedPattern())
                .param("number", search.numberEnd())
                .param("inName", search.numberInName())
                .param("sex", name(asked.sex()))
                .param("kinh", asked.ethnicity() == null ? null : asked.ethnicity() == EthnicityGroup.KINH ? 1 : 0)
                .param("bornUntil", asked.age() == null ? null : asked.age().bornUntil(date))
                .param("bornAfter", asked.age() == null ? null : asked.age().bornAfter(date))
                .param("recruitedFrom", asked.recruitedFrom())
                .param("recruitedTo", asked.recruitedTo());
    }

    private static List<String> outcomes(RegisterCriteria asked) {
        return asked.outcome() == null
                ? NOTHING
                : asked.outcome().outcomes().stream().map(Outcome::name).toList();
    }

    private static List<String> higher(@Nullable Level level) {
        List<String> higher = level == null
                ? List.of()
                : Arrays.stream(Level.values())
                        .filter(other -> other.criterion() == level.criterion() && other.rank() > level.rank())
                        .map(Level::name)
                        .toList();
        return higher.isEmpty() ? NOTHING : higher;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
