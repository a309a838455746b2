package vn.nangchuan.standards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;

/**
 * What the sweep is held against: one statement over the same facts in bare tables, warm in the server's memory. It knows
 * papers, levels, fields, posts, regions and appointments, and leaves out what SQL would need several statements for:
 * provisions of equality, reductions and waivers, classes, grace, ages, and what the province has not set.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class SqlBenchmark {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);

    /** No provision of equality speaks of these, so that both must find the same. */
    private static final Set<Criterion> COMPARED = Set.of(Criterion.GENERAL_EDUCATION, Criterion.PROFESSIONAL);

    private static final String STATES = """
            SELECT requirement, state, COUNT(*) FROM (
                SELECT r.requirement,
                    CASE
                        WHEN EXISTS (SELECT 1 FROM paper p
                            WHERE p.official = h.official AND p.criterion = r.criterion
                                AND p.statement = 0
                                AND p.issued_on <= ?
                                AND (p.valid_to IS NULL OR p.valid_to > ?)
                                AND (p.revoked_on IS NULL OR p.revoked_on > ?)
                                AND (r.least_rank IS NULL OR p.level_rank >= r.least_rank)
                                AND (r.fields = 0 OR (r.fields >> p.field) & 1 = 1)) THEN 'MET'
                        WHEN o.confirmed_none & (1 << r.criterion) <> 0
                            OR EXISTS (SELECT 1 FROM paper p
                                WHERE p.official = h.official AND p.criterion = r.criterion
                                    AND (p.issued_on IS NULL OR p.issued_on <= ?)) THEN 'NOT_MET'
                        ELSE 'NO_DATA'
                    END AS state
                FROM held_post h
                JOIN official o ON o.official = h.official
                JOIN rule r ON r.post = h.post
                    AND (r.region IS NULL OR r.region = h.region)
                    AND (r.appointment IS NULL
                        OR r.appointment = IF(h.first_appointed_on < r.in_force_from, 'EARLIER', 'FIRST'))
                WHERE h.held_from <= ? AND (h.held_to IS NULL OR h.held_to > ?)) AS found
            GROUP BY requirement, state""";

    private static final List<String> TABLES = List.of("""
            CREATE OR REPLACE TABLE official (official INT PRIMARY KEY, confirmed_none INT NOT NULL)""", """
            CREATE OR REPLACE TABLE held_post (official INT NOT NULL, post VARCHAR(64) NOT NULL, region VARCHAR(8) NOT NULL,
                held_from DATE NOT NULL, held_to DATE, first_appointed_on DATE NOT NULL, KEY (official))""", """
            CREATE OR REPLACE TABLE paper (official INT NOT NULL, criterion TINYINT NOT NULL, paper INT NOT NULL,
                level_rank TINYINT, field TINYINT, statement BOOLEAN NOT NULL, issued_on DATE, valid_to DATE,
                revoked_on DATE, PRIMARY KEY (official, criterion, paper))""", """
            CREATE OR REPLACE TABLE rule (requirement VARCHAR(64) NOT NULL, post VARCHAR(64) NOT NULL, region VARCHAR(8),
                appointment VARCHAR(8), criterion TINYINT NOT NULL, least_rank TINYINT, fields INT NOT NULL,
                in_force_from DATE NOT NULL, PRIMARY KEY (post, requirement))""");

    private Connection connection = connect();

    private static Connection connect() {
        DatabaseAccess access = SharedTestServer.access("bench");
        try {
            return SharedTestServer.rootBypassingTheWall(access);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Setup
    public void fillTables() throws SQLException {
        Law law = ShippedLaw.read();
        List<Facts> officials = MadeUpProvince.of(JudgementBenchmark.OFFICIALS, JudgementBenchmark.SEED, law);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL innodb_buffer_pool_size = 2147483648");
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        connection.setAutoCommit(false);
        insert("INSERT INTO official VALUES (?, ?)", officials.stream().map(SqlRows::official));
        insert(
                "INSERT INTO held_post VALUES (?, ?, ?, ?, ?, ?)",
                officials.stream().flatMap(SqlRows::posts));
        insert(
                "INSERT INTO paper VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                officials.stream().flatMap(SqlRows::papers));
        insert(
                "INSERT INTO rule VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                SqlRows.rules(law.overTime().on(DATE)));
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE official, held_post, paper, rule");
        }
        requireTheSame(law, officials);
    }

    @TearDown
    public void disconnect() throws SQLException {
        connection.close();
    }

    /** Rules and states with how many there are. */
    @Benchmark
    public Map<String, Long> bySql() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(STATES)) {
            for (int i = 1; i <= 6; i++) {
                statement.setObject(i, DATE);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
                }
            }
        }
        return counts;
    }

    private void insert(String sql, Stream<@Nullable Object[]> rows) throws SQLException {
        int waiting = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : (Iterable<@Nullable Object[]>) rows::iterator) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % 10_000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** A statement that found something else would be no measure. */
    private void requireTheSame(Law law, List<Facts> officials) throws SQLException {
        LawOnDate lawOnDate = law.on(DATE);
        Map<String, Long> judged = officials.stream()
                .map(lawOnDate::assess)
                .flatMap(Optional::stream)
                .flatMap(assessment -> assessment.results().stream())
                .filter(result -> COMPARED.contains(result.requirement().criterion())
                        && result.state() == RequirementState.MET
                        && result.evidence().stream().noneMatch(WaiverFact.class::isInstance))
                .collect(Collectors.groupingBy(
                        result -> result.requirement().id() + " MET",
                        TreeMap::new,
                        Collectors.summingLong(result -> result.posts().size())));
        Map<String, Long> bySql = bySql();
        judged.forEach((rule, count) -> {
            if (!count.equals(bySql.get(rule))) {
                throw new IllegalStateException("%s: judged %d, by SQL %d".formatted(rule, count, bySql.get(rule)));
            }
        });
    }
}
