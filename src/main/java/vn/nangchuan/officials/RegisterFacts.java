package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PersonFacts;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standings.FactCollector;
import vn.nangchuan.standings.FactSource;

/**
 * What the register knows: persons, postings and qualifications, in three queries. Comes first: it names the persons.
 * Papers come in no order: to sort them would cost as much as to read them, and the judgement does not depend on it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterFacts implements FactSource {

    private static final String PERSONS = """
            SELECT o.id, o.unit_path, o.birth_date, o.sex, o.recruited_on,
                   (SELECT GROUP_CONCAT(n.criterion) FROM confirmed_none n WHERE n.official_id = o.id) AS confirmed_none
            FROM official o
            """;
    private static final String POSTINGS = """
            SELECT p.official_id, post.code, post.kind, unit.region, unit.type, p.posted_unit_id, p.valid_from, p.valid_to,
                   p.first_appointed_on, p.minority_language_duty
            FROM posting p JOIN post ON post.id = p.post_id JOIN unit ON unit.id = p.posted_unit_id
            """;
    private static final String IN_PRECEDENCE = "ORDER BY p.official_id, p.precedence, p.id";
    private static final String QUALIFICATIONS = """
            SELECT q.id, q.official_id, q.criterion, q.level, COALESCE(q.field, f.field) AS field, q.studied, q.issued_on,
                   q.valid_to
            FROM qualification q
                 LEFT JOIN field_of_study f ON f.province_id = q.province_id AND f.name_key = q.studied_key
            """;

    private final JdbcClient jdbc;

    RegisterFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addFacts(Collection<OfficialId> officials, FactCollector facts) {
        List<Long> ids = officials.stream().map(OfficialId::value).toList();
        addPersons(jdbc.sql(PERSONS + "WHERE o.id IN (:ids) ORDER BY o.id").param("ids", ids), facts);
        addPostings(
                jdbc.sql(POSTINGS + "WHERE p.official_id IN (:ids) " + IN_PRECEDENCE)
                        .param("ids", ids),
                facts);
        addQualifications(
                jdbc.sql(QUALIFICATIONS + "WHERE q.official_id IN (:ids)").param("ids", ids), facts);
    }

    @Override
    public void addAllFacts(FactCollector facts) {
        addPersons(jdbc.sql(PERSONS + "ORDER BY o.id"), facts);
        addPostings(jdbc.sql(POSTINGS + IN_PRECEDENCE), facts);
        addQualifications(jdbc.sql(QUALIFICATIONS), facts);
    }

    private static void addPersons(StatementSpec persons, FactCollector facts) {
        persons.query(row -> {
            facts.person(person(row), UnitPath.read(row, "unit_path"));
        });
    }

    private static PersonFacts person(ResultSet row) throws SQLException {
        return new PersonFacts(
                new OfficialId(row.getLong("id")),
                row.getObject("birth_date", LocalDate.class),
                optional(Sex.class, row.getString("sex")),
                row.getObject("recruited_on", LocalDate.class),
                confirmedNone(row));
    }

    private static Set<Criterion> confirmedNone(ResultSet row) throws SQLException {
        String names = row.getString("confirmed_none");
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Criterion::valueOf).collect(Collectors.toSet());
    }

    private static void addPostings(StatementSpec postings, FactCollector facts) {
        postings.query(row -> {
            facts.posting(
                    new OfficialId(row.getLong("official_id")),
                    OfficialKind.valueOf(row.getString("kind")),
                    posting(row));
        });
    }

    private static PostingFact posting(ResultSet row) throws SQLException {
        return new PostingFact(
                new PostCode(row.getString("code")),
                Region.valueOf(row.getString("region")),
                UnitType.valueOf(row.getString("type")),
                new UnitId(row.getLong("posted_unit_id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("first_appointed_on", LocalDate.class),
                row.getBoolean("minority_language_duty"));
    }

    private static void addQualifications(StatementSpec papers, FactCollector facts) {
        papers.query(row -> {
            facts.qualification(new OfficialId(row.getLong("official_id")), qualification(row));
        });
    }

    /** Where the paper's own name of the field is all that is known, it belongs where the province has mapped it. */
    private static QualificationFact qualification(ResultSet row) throws SQLException {
        return new QualificationFact(
                Criterion.valueOf(row.getString("criterion")),
                optional(Level.class, row.getString("level")),
                optional(ProfessionalField.class, row.getString("field")),
                row.getString("studied"),
                false,
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                null,
                row.getLong("id"));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
