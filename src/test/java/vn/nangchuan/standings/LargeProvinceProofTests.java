package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfAge;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.ParameterLists;
import vn.nangchuan.standings.law.ParameterStatus;
import vn.nangchuan.testing.LargeProvince;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestProvinces;

/** How long the largest province takes; says it, and checks that what was stored is true. */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_large")
@Import(LargeProvince.class)
@StandingsBypassed("a province of this size is compared once, at the end, and not after each measurement")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeProvinceProofTests {

    private static final Set<String> LAW = Set.of(LawPermissions.READ, LawPermissions.DRAFT, LawPermissions.PUBLISH);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

    @Autowired
    LargeProvince large;

    @Autowired
    TestProvinces provinces;

    @Autowired
    Reassessment reassessment;

    @Autowired
    ParameterDesk desk;

    @Autowired
    ParameterLists lists;

    @Autowired
    StandingsOfProvince standings;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;

    @BeforeAll
    void open() throws Exception {
        province = large.open();
    }

    @Test
    @Order(1)
    void everybodyIsAssessedForTheFirstTime() {
        List<OfficialId> officials = provinces.in(
                province,
                () -> jdbc.sql("SELECT id FROM official")
                        .query((row, _) -> new OfficialId(row.getLong("id")))
                        .list());
        measure(
                "first assessment of everybody",
                () -> provinces.in(
                        province, () -> transaction.executeWithoutResult(_ -> reassessment.reassess(officials))));
        assertThat(officials).hasSize(LargeProvince.OFFICIALS);
        report("rows of standing", count("SELECT COUNT(*) FROM standing"));
        report("rows of requirement_standing", count("SELECT COUNT(*) FROM requirement_standing"));
    }

    @Test
    @Order(2)
    void aParameterThatChangesEverybodyIsPublished() {
        publish("CC19-QLNN", new Asked(true));
    }

    @Test
    @Order(3)
    void aParameterThatChangesFewIsPublished() {
        publish("CB04-HDND-AGE", new OfAge(45, 40));
    }

    @Test
    @Order(4)
    void aParameterThatChangesEverybodyIsPublishedOnceMore() {
        publish("CC19-LLCT", new OfLevel(Level.POLITICAL_INTERMEDIATE));
    }

    @Test
    @Order(5)
    void nothingStoredDiffersFromWhatTheFactsLeadTo() {
        measure(
                "comparison of everybody",
                () -> assertThat(standings.differences(province)).isEmpty());
    }

    private void publish(String name, ProvincialParameter.Value value) {
        DraftParameter draft = new DraftParameter(name, IN_2020, null, "QĐ 7", value, UUID.randomUUID());
        provinces.as(province, "first", LAW, () -> {
            desk.draft(draft);
            return name;
        });
        long rows = count("SELECT COUNT(*) FROM standing");
        long id = provinces.as(province, "first", LAW, () -> lists.list()).stream()
                .filter(line -> line.status() == ParameterStatus.DRAFT)
                .findFirst()
                .orElseThrow()
                .id();
        measure(
                "publication of " + name,
                () -> provinces.as(province, "second", LAW, () -> {
                    desk.publish(id, UUID.randomUUID());
                    return name;
                }));
        report("officials changed", count("SELECT COUNT(*) FROM reassessment WHERE changed_by = 'job:second'"));
        report("rows of standing more", count("SELECT COUNT(*) FROM standing") - rows);
        report(
                "rows of requirement_standing written",
                count("SELECT COUNT(*) FROM requirement_standing WHERE changed_by = 'job:second'"));
    }

    private long count(String query) {
        return provinces.in(province, () -> jdbc.sql(query).query(Long.class).single());
    }

    private static void measure(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        report(what + ", ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void report(String what, long value) {
        System.out.printf("Proof: %s: %d%n", what, value);
    }
}
