package vn.nangchuan.officials.completeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.NumberReading;
import vn.nangchuan.officials.completeness.Content.Document;
import vn.nangchuan.officials.completeness.Content.Paper;
import vn.nangchuan.officials.completeness.Content.Post;
import vn.nangchuan.officials.completeness.Content.Statement;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/** Reads what the rules look at, of many dossiers in five statements. */
@Component
class ContentReader {

    private static final String PERSONS = """
            SELECT id, unit_path, sex, birth_date, ethnicity IS NOT NULL AS ethnicity_known, identity_cipher, phone, recruited_on,
                   recruited_by, joined_on, civil_rank, job_position,
                   (SELECT IF(r.outcome = 'TO_HAND_OVER' AND r.decided_in <> o.unit_id, NULL, r.outcome) FROM identity_ruling r
                     WHERE r.official_id = o.id AND r.hash = o.identity_hash ORDER BY r.id DESC LIMIT 1) AS ruling
            FROM official o WHERE id IN (:ids)
            """;
    private static final String DOCUMENTS = """
            SELECT d.official_id, d.id, d.kind, d.hash = o.identity_hash AS current, d.issued_on,
                   d.to_compare AND d.hash = o.identity_hash
                       AND (SELECT 1 FROM identity_ruling r
                             WHERE r.official_id = d.official_id AND r.hash = d.hash LIMIT 1) IS NULL AS to_compare
            FROM identity_document d JOIN official o ON o.id = d.official_id
            WHERE d.official_id IN (:ids) ORDER BY d.official_id, d.id
            """;
    private static final String POSTS = """
            SELECT p.official_id, post.kind, p.valid_from, p.valid_to
            FROM posting p JOIN post ON post.id = p.post_id WHERE p.official_id IN (:ids)
            """;
    private static final String PAPERS = """
            SELECT official_id, id, criterion, level IS NOT NULL AS level, studied IS NOT NULL OR field IS NOT NULL AS described,
                   certificate_id IS NOT NULL AS approved, number IS NOT NULL OR certificate_id IS NOT NULL OR file_id IS NOT NULL AS proved,
                   studied_to, issued_on, valid_to
            FROM qualification WHERE official_id IN (:ids) ORDER BY official_id, issued_on DESC, id
            """;
    private static final String STATEMENTS =
            "SELECT official_id, criterion, confirmed_on FROM confirmed_none WHERE official_id IN (:ids)";

    private final JdbcClient jdbc;
    private final NumberReading numbers;

    ContentReader(JdbcClient jdbc, NumberReading numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** Of those that are in the scope. */
    List<Content> read(Collection<OfficialId> officials) {
        List<Long> ids = officials.stream().map(OfficialId::value).toList();
        Map<Long, List<Document>> documents = rows(jdbc.sql(DOCUMENTS).param("ids", ids), ContentReader::document);
        Map<Long, List<Post>> posts = rows(jdbc.sql(POSTS).param("ids", ids), ContentReader::post);
        Map<Long, List<Paper>> papers = rows(jdbc.sql(PAPERS).param("ids", ids), ContentReader::paper);
        Map<Long, List<Statement>> statements = rows(jdbc.sql(STATEMENTS).param("ids", ids), ContentReader::statement);
        return jdbc.sql(PERSONS)
                .param("ids", ids)
                .query((row, _) -> {
                    long id = row.getLong("id");
                    return content(
                            row,
                            documents.getOrDefault(id, List.of()),
                            posts.getOrDefault(id, List.of()),
                            papers.getOrDefault(id, List.of()),
                            statements.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static <T> Map<Long, List<T>> rows(JdbcClient.StatementSpec statement, RowMapper<T> row) {
        return statement
                .query((found, number) -> Map.entry(found.getLong("official_id"), row.mapRow(found, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Content content(
            ResultSet row, List<Document> documents, List<Post> posts, List<Paper> papers, List<Statement> statements)
            throws SQLException {
        String sexName = row.getString("sex");
        Sex sex = sexName == null ? null : Sex.valueOf(sexName);
        LocalDate birthDate = row.getObject("birth_date", LocalDate.class);
        byte[] number = row.getBytes("identity_cipher");
        return new Content(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                sex,
                birthDate,
                row.getBoolean("ethnicity_known"),
                number != null,
                row.getString("ruling"),
                numbers.of(number, sex, birthDate),
                row.getString("phone"),
                row.getObject("recruited_on", LocalDate.class),
                row.getString("recruited_by"),
                row.getObject("joined_on", LocalDate.class),
                row.getString("civil_rank"),
                row.getString("job_position"),
                documents,
                posts,
                papers,
                statements);
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getLong("id"),
                "CCCD".equals(row.getString("kind")),
                row.getBoolean("current"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("to_compare"));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                OfficialKind.valueOf(row.getString("kind")),
                Period.of(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getLong("id"),
                Criterion.valueOf(row.getString("criterion")),
                row.getBoolean("level"),
                row.getBoolean("described"),
                row.getBoolean("approved"),
                row.getBoolean("proved"),
                month(row.getString("studied_to")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                Criterion.valueOf(row.getString("criterion")), row.getObject("confirmed_on", LocalDate.class));
    }

    private static @Nullable MonthOrDay month(@Nullable String text) {
        return text == null ? null : MonthOrDay.parse(text);
    }
}
