package vn.nangchuan.officials.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.PostCatalogue;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.scope.JsonRows;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** Reads the people of a unit with what workbooks can say of them, in four statements however many there are. */
@Component
class PeopleReader {

    private static final String LOCK = """
            SELECT o.id FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r STRAIGHT_JOIN official o ON o.id = r.id
            FOR UPDATE
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final PostCatalogue catalogue;

    PeopleReader(JdbcClient jdbc, BusinessClock clock, PostCatalogue catalogue) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /**
     * Keeps others from changing the dossiers of the unit until the transaction ends. Each is locked by its number: looking
     * for them the server may go over, and lock, those of other units.
     */
    void lock(UnitId unit) {
        List<Long> ids = jdbc.sql("SELECT id FROM official WHERE unit_id = :unit ORDER BY id")
                .param("unit", unit.value())
                .query((row, _) -> row.getLong("id"))
                .list();
        jdbc.sql(LOCK)
                .param("ids", JsonRows.ofIds(ids))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /** In the order of the register. */
    List<KnownPerson> of(UnitId unit) {
        Map<Long, List<PaperRow>> papers = byOfficial(papers(unit), PaperRow::official);
        Map<Long, List<DocumentRow>> documents = byOfficial(documents(unit), DocumentRow::official);
        Map<Long, PostRow> posts = new HashMap<>();
        posts(unit).forEach(post -> posts.putIfAbsent(post.official(), post));
        return people(unit).stream()
                .map(person -> new KnownPerson(
                        person,
                        posts.get(person.id()),
                        papers.getOrDefault(person.id(), List.of()),
                        documents.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /**
     * By which is seen whether anything of a dossier was edited: the numbers and versions of all its rows that lists and
     * clerks write, by person.
     */
    Map<Long, String> states(UnitId unit) {
        Map<Long, String> states = new HashMap<>();
        jdbc.sql("""
                        SELECT person, GROUP_CONCAT(kind, id, ':', version ORDER BY kind, id) AS state FROM (
                            SELECT id AS person, 'o' AS kind, id, version FROM official WHERE unit_id = :unit
                            UNION ALL SELECT official_id, 'p', id, version FROM posting WHERE unit_id = :unit
                            UNION ALL SELECT official_id, 'q', id, version FROM qualification WHERE unit_id = :unit
                            UNION ALL SELECT official_id, 'd', id, version FROM identity_document WHERE unit_id = :unit) rows_of_people
                        GROUP BY person
                        """)
                .param("unit", unit.value())
                .query((row, _) -> states.put(row.getLong("person"), Values.digest(row.getString("state"))))
                .list();
        return states;
    }

    private static <R> Map<Long, List<R>> byOfficial(List<R> rows, Function<R, Long> official) {
        return rows.stream().collect(Collectors.groupingBy(official));
    }

    private List<PersonRow> people(UnitId unit) {
        return jdbc.sql("""
                        SELECT id, full_name, sex, birth_date, HEX(identity_cipher) AS cipher, HEX(identity_hash) AS hash,
                               identity_last4, recruited_on, recruited_by, joined_on, ethnicity, phone, party_joined_on,
                               party_official_on, party_post, party_post_besides, civil_rank, job_position, contract
                        FROM official WHERE unit_id = :unit ORDER BY name_sort, id
                        """)
                .param("unit", unit.value())
                .query((row, _) -> person(row))
                .list();
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getLong("id"),
                row.getString("full_name"),
                row.getString("sex"),
                day(row, "birth_date"),
                row.getString("cipher"),
                row.getString("hash"),
                row.getString("identity_last4"),
                day(row, "recruited_on"),
                row.getString("recruited_by"),
                day(row, "joined_on"),
                row.getString("ethnicity"),
                row.getString("phone"),
                day(row, "party_joined_on"),
                day(row, "party_official_on"),
                row.getString("party_post"),
                row.getString("party_post_besides"),
                row.getString("civil_rank"),
                row.getString("job_position"),
                Values.choice(ContractKind.class, row.getString("contract")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private List<PaperRow> papers(UnitId unit) {
        return jdbc.sql("""
                        SELECT id, official_id, criterion, level, field, studied, language, score, studied_from, studied_to,
                               form_of_study, issuer, number, issued_on, valid_to, certificate_id IS NOT NULL AS approved
                        FROM qualification WHERE unit_id = :unit ORDER BY id
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new PaperRow(
                        row.getLong("id"),
                        row.getLong("official_id"),
                        Criterion.valueOf(row.getString("criterion")),
                        Values.choice(Level.class, row.getString("level")),
                        Values.choice(ProfessionalField.class, row.getString("field")),
                        row.getString("studied"),
                        row.getString("language"),
                        row.getString("score"),
                        row.getString("studied_from"),
                        row.getString("studied_to"),
                        Values.choice(FormOfStudy.class, row.getString("form_of_study")),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        day(row, "valid_to"),
                        row.getBoolean("approved")))
                .list();
    }

    private List<DocumentRow> documents(UnitId unit) {
        return jdbc.sql("""
                        SELECT id, official_id, kind, HEX(cipher) AS cipher, HEX(hash) AS hash, last4, issued_on, issuer, valid_to
                        FROM identity_document WHERE unit_id = :unit ORDER BY id
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new DocumentRow(
                        row.getLong("id"),
                        row.getLong("official_id"),
                        row.getString("kind"),
                        row.getString("cipher"),
                        row.getString("hash"),
                        row.getString("last4"),
                        day(row, "issued_on"),
                        row.getString("issuer"),
                        day(row, "valid_to")))
                .list();
    }

    /** The main ones first. */
    private List<PostRow> posts(UnitId unit) {
        return jdbc.sql("""
                        SELECT p.id, p.official_id, post.code, p.valid_from, p.first_appointed_on
                        FROM posting p JOIN post ON post.id = p.post_id
                        WHERE p.posted_unit_id = :unit AND p.unit_id = :unit AND p.valid_from <= :today
                          AND (p.valid_to IS NULL OR p.valid_to > :today)
                        ORDER BY p.official_id, p.precedence, p.id
                        """)
                .param("unit", unit.value())
                .param("today", clock.today())
                .query((row, _) -> new PostRow(
                        row.getLong("id"),
                        row.getLong("official_id"),
                        row.getString("code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("first_appointed_on", LocalDate.class)))
                .list();
    }

    /** The posts that a row can name. */
    PostsOffered offeredPosts() {
        return catalogue.everywhere();
    }

    /** The words of choices that the database keeps, to their codes: posts and ethnic groups. */
    Map<SheetField, Map<String, String>> catalogues() {
        Map<String, String> posts = new LinkedHashMap<>();
        for (PostChoice post : catalogue.all()) {
            posts.putIfAbsent(SheetWords.key(post.name().vi()), post.code().value());
            posts.putIfAbsent(SheetWords.key(post.name().en()), post.code().value());
        }
        Map<String, String> groups = new LinkedHashMap<>();
        jdbc.sql("SELECT code, name FROM ethnic_group ORDER BY code")
                .query((row, _) -> List.of(row.getString("name"), row.getString("code")))
                .list()
                .forEach(group -> groups.putIfAbsent(SheetWords.key(group.getFirst()), group.getLast()));
        return Map.of(SheetField.POST, posts, SheetField.ETHNICITY, groups);
    }
}
