package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;

/**
 * What must be true of a main posting {@code p} whose holder a list shows. What is looked up elsewhere is joined, which costs
 * a fifth of a subquery: that proves the scope anew for each row. A join that nothing is asked of falls away before the
 * statement runs, with its condition. One that finds several rows for a holder shows the holder several times.
 *
 * @param exact true: the name has the accents that were typed; false: it has others; null: either
 */
record RegisterConditions(
        RegisterFilter filter,
        RegisterSearch search,
        @Nullable Boolean exact) {

    /** What {@link #HELD} speaks of: a posting that goes before the one at hand, the unit served. */
    static final String JOINS_OF_HELD = """
            LEFT JOIN posting q ON p.precedence > 1 AND q.official_id = p.official_id AND q.valid_from <= :date
                 AND (q.valid_to IS NULL OR q.valid_to > :date)
                 AND (q.precedence < p.precedence OR (q.precedence = p.precedence AND q.id < p.id))
            LEFT JOIN unit u ON :within IS NOT NULL AND u.id = p.posted_unit_id
            """;

    /** That it is the main one on the day, at the place. */
    static final String HELD = """
            p.valid_from <= :date AND (p.valid_to IS NULL OR p.valid_to > :date) AND q.id IS NULL
            AND (:within IS NULL OR u.unit_path LIKE CONCAT(:within, '%'))
            """;

    /** What {@link #ALL} speaks of besides, but for the official {@code o}, whom one joins as early as one can. */
    static final String JOINS = JOINS_OF_HELD + """
            LEFT JOIN post k ON :kind IS NOT NULL AND k.id = p.post_id
            LEFT JOIN posting h ON :post IS NOT NULL AND h.official_id = p.official_id AND h.valid_from <= :date
                 AND (h.valid_to IS NULL OR h.valid_to > :date) AND h.post_id = (SELECT t.id FROM post t WHERE t.code = :post)
            LEFT JOIN standing s ON :outcome IS NOT NULL AND s.official_id = p.official_id AND s.valid_from <= :date
                 AND s.valid_to > :date
            LEFT JOIN requirement_standing r ON :required IS NOT NULL AND r.official_id = p.official_id
                 AND r.valid_from <= :date AND r.valid_to > :date
            LEFT JOIN qualification l ON :level IS NOT NULL AND l.official_id = p.official_id AND l.level = :level
                 AND l.issued_on <= :date AND (l.valid_to IS NULL OR l.valid_to > :date)
            LEFT JOIN qualification g ON :level IS NOT NULL AND g.official_id = p.official_id AND g.level IN (:higher)
                 AND g.issued_on <= :date AND (g.valid_to IS NULL OR g.valid_to > :date)
            """;

    /** {@link #HELD}, and all else. */
    static final String ALL = HELD + """
             AND (:kind IS NULL OR k.kind = :kind)
            AND (:post IS NULL OR h.id IS NOT NULL)
            AND (:all IS NULL OR CONCAT(' ', o.name_words) REGEXP :all)
            AND (:exact IS NULL OR (CONCAT(' ', o.name_marked) REGEXP :marked) = :exact)
            AND (:number IS NULL OR o.identity_last4 LIKE :number OR CONCAT(' ', o.name_words) LIKE :inName)
            AND (:sex IS NULL OR o.sex = :sex)
            AND (:kinh IS NULL OR (o.ethnicity = '01') = :kinh)
            AND (:bornUntil IS NULL OR o.birth_date <= :bornUntil AND o.birth_date > :bornAfter)
            AND (:recruitedFrom IS NULL OR o.recruited_on >= :recruitedFrom)
            AND (:recruitedTo IS NULL OR o.recruited_on <= :recruitedTo)
            AND (:outcome IS NULL OR s.outcome IN (:outcomes))
            AND (:required IS NULL OR (:criterion IS NULL OR r.criterion = :criterion) AND (:state IS NULL OR r.state = :state)
                 AND r.id IS NOT NULL)
            AND (:level IS NULL OR l.id IS NOT NULL AND g.id IS NULL)
            """;

    /** Stands where a list of values would be empty, which SQL does not know. */
    private static final List<String> NOTHING = List.of("-");

    /** Whether {@link #HELD} is all that is asked. */
    boolean isPlain() {
        return exact == null && search.isEmpty() && filter.criteria().isNone();
    }

    boolean isExact() {
        return Boolean.TRUE.equals(exact);
    }

    /** Where the names are looked at already. */
    RegisterConditions besidesNames() {
        return new RegisterConditions(filter, RegisterSearch.of(""), null);
    }

    /** Fills them into a statement that holds {@link #ALL}, or {@link #HELD}. */
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
