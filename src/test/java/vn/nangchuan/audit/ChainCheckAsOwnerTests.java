package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.ChainReport.Fault;
import vn.nangchuan.audit.ChainReport.Kind;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/**
 * Somebody tampers with the tables past the wall, as nobody but their owner can, who first takes away the wall's
 * triggers; hence schemas of its own.
 */
@PortalTest
@OwnSchemas("nc_audit")
class ChainCheckAsOwnerTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseAccess access;

    @Autowired
    Secrets secrets;

    @Autowired
    Environment environment;

    private Connection owner;
    private UnitPath commune;

    @BeforeEach
    void aChainOfFiveLines() throws SQLException {
        commune = provinces.openCommune(provinces.openProvince(), "Một");
        for (int act = 1; act <= 5; act++) {
            long subject = act;
            provinces.as(
                    commune,
                    "trial",
                    Set.of(),
                    () -> transaction.execute(_ -> {
                        trail.record(AuditEntry.of("officials:tried", new AuditSubject("trial", subject))
                                .concerning(new OfficialId(subject))
                                .change("field", "before", "after")
                                .because("because"));
                        return subject;
                    }));
        }
        owner = SharedTestServer.rootBypassingTheWall(access);
        tamper("SET foreign_key_checks = 0, check_constraint_checks = 0");
        for (String table : List.of("audit_line", "audit_chain")) {
            tamper("DROP TRIGGER IF EXISTS wall_" + table + "_update");
            tamper("DROP TRIGGER IF EXISTS wall_" + table + "_delete");
        }
    }

    @AfterEach
    void forgetTheChain() throws SQLException {
        tamper("DELETE FROM audit_line WHERE unit_id = {unit}");
        tamper("DELETE FROM audit_chain WHERE unit_id = {unit}");
        owner.close();
    }

    @Test
    void findsAnUntouchedChainWhole() throws SQLException {
        assertThat(report().lines()).isEqualTo(5);
        assertThat(report().fault()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    recorded_at    | recorded_at + INTERVAL 1 MICROSECOND
                    business_date  | business_date + INTERVAL 1 DAY
                    changed_by     | 'job:trialx'
                    actor_name     | CONCAT(actor_name, ' ')
                    acting_as      | 'x'
                    action         | 'officials:triee'
                    subject_type   | 'triam'
                    subject_id     | subject_id + 1
                    official_id    | official_id + 1
                    official_id    | NULL
                    changes        | REPLACE(changes, 'after', 'aftes')
                    reason         | 'becausf'
                    reason         | NULL
                    origin         | 'job:tria'
                    hash           | UNHEX(CONCAT('00', SUBSTR(HEX(hash), 3)))
                    """)
    void namesALineInWhichAnythingWasChanged(String column, String value) throws SQLException {
        tamper("UPDATE audit_line SET " + column + " = " + value + " WHERE unit_id = {unit} AND number = 3");

        assertThat(fault()).isEqualTo(new Fault(3, fault().recordedAt(), Kind.CHANGED));
        assertThat(report().lines()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"unit_path, X'2F312F'", "province_id, 1"})
    void namesALineThatIsHiddenFromItsUnit(String column, String value) throws SQLException {
        tamper("UPDATE audit_line SET " + column + " = " + value + " WHERE unit_id = {unit} AND number = 3");

        assertThat(fault().number()).isEqualTo(3);
        assertThat(fault().kind()).isEqualTo(Kind.WRONG_UNIT);
    }

    @Test
    void namesALineThatIsLinkedToAnother() throws SQLException {
        tamper("UPDATE audit_line SET previous_hash = UNHEX(REPEAT('AB', 32)) WHERE unit_id = {unit} AND number = 3");

        assertThat(fault().number()).isEqualTo(3);
        assertThat(fault().kind()).isEqualTo(Kind.NOT_LINKED);
    }

    @Test
    void namesALineDroppedFromTheMiddle() throws SQLException {
        tamper("DELETE FROM audit_line WHERE unit_id = {unit} AND number = 3");

        assertThat(fault().number()).isEqualTo(3);
        assertThat(fault().kind()).isEqualTo(Kind.LINE_MISSING);
    }

    @Test
    void namesALineDroppedFromTheEnd() throws SQLException {
        tamper("DELETE FROM audit_line WHERE unit_id = {unit} AND number = 5");

        assertThat(fault().number()).isEqualTo(5);
        assertThat(fault().kind()).isEqualTo(Kind.CUT_OFF);
    }

    @Test
    void namesTheEndWhenItIsCutOffTogetherWithItsLine() throws SQLException {
        tamper("DELETE FROM audit_line WHERE unit_id = {unit} AND number = 5");
        tamper("UPDATE audit_chain c SET number = 4, hash = (SELECT hash FROM audit_line l WHERE l.unit_id = c.unit_id"
                + " AND l.number = 4) WHERE unit_id = {unit}");

        assertThat(fault().kind()).isEqualTo(Kind.END_FORGED);
    }

    @Test
    void namesTheFirstOfTwoLinesThatWereSwapped() throws SQLException {
        tamper("UPDATE audit_line SET number = 99 WHERE unit_id = {unit} AND number = 2");
        tamper("UPDATE audit_line SET number = 2 WHERE unit_id = {unit} AND number = 4");
        tamper("UPDATE audit_line SET number = 4 WHERE unit_id = {unit} AND number = 99");

        assertThat(fault().number()).isEqualTo(2);
        assertThat(fault().kind()).isEqualTo(Kind.NOT_LINKED);
    }

    @Test
    void namesLinesWhoseEndIsNotKnown() throws SQLException {
        tamper("DELETE FROM audit_chain WHERE unit_id = {unit}");

        assertThat(fault().kind()).isEqualTo(Kind.NO_END);
    }

    @Test
    void theCommandPrintsTheFirstBadLineAndEndsWithOne() throws SQLException {
        tamper("DELETE FROM audit_line WHERE unit_id = {unit} AND number >= 4");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int code = new AuditVerification(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(environment);

        assertThat(code).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("(Một)")))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("unit " + commune.unit() + " (Một): 3 lines checked; BAD at line 4, recorded 2")
                        .endsWith("the lines from here on are missing"));
    }

    private void tamper(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql.replace("{unit}", commune.unit().toString()));
        }
    }

    private ChainReport report() throws SQLException {
        try (Connection reading = SharedTestServer.rootBypassingTheWall(access)) {
            return new ChainCheck(reading, secrets)
                    .run().stream()
                            .filter(report -> report.unit().equals(commune.unit()))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private Fault fault() throws SQLException {
        return Objects.requireNonNull(report().fault());
    }
}
