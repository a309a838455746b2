package vn.nangchuan.officials.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.LargeProvince;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RowsRead;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestProvinces;

/** What the figures of a province of 20,000 dossiers and the lists of its communes cost. */
@PortalTest
@Tag("proof")
@OwnSchemas("nc_completeness")
@StandingsBypassed("its standings are made up, since nobody waits for so many to be assessed")
class CompletenessProofTests {

    private static final Logger log = LoggerFactory.getLogger(CompletenessProofTests.class);
    private static final int RUNS = 20;
    private static final int AT_ONCE = 500;

    @Autowired
    LargeProvince large;

    @Autowired
    TestProvinces provinces;

    @Autowired
    StoredGaps stored;

    @Autowired
    CompletenessLists lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RowsRead rowsRead;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseAccess access;

    @Test
    void aProvinceIsCountedAndACommuneListedWithinBounds() throws SQLException {
        UnitPath province = large.open();
        provinces.in(province, () -> standBypassingTheAssessment(province));
        long began = System.nanoTime();
        provinces.in(province, () -> keepAll());
        log.info(
                "20,000 dossiers compared and written: {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        refreshStatisticsBypassingTheWall();
        UnitPath commune = provinces.in(province, lists::units).getFirst().keeper();
        GapFilter all = new GapFilter(commune.unit(), null, null);
        GapFilter rare = new GapFilter(commune.unit(), GapKind.DUPLICATE, null);

        assertThat(measured("units of the province", province, lists::units)).isLessThan(1500);
        assertThat(measured("one commune", commune, () -> lists.of(commune))).isLessThan(200);
        assertThat(measured("a page of a commune", commune, () -> lists.page(all, null, 50)))
                .isLessThan(100);
        assertThat(measured("what no dossier has", commune, () -> lists.page(rare, null, 50)))
                .isLessThan(100);
    }

    private double measured(String what, UnitPath scope, Callable<?> work) {
        return provinces.in(scope, () -> {
            long rows = rowsRead.by(work);
            long[] nanos = LongStream.range(0, RUNS).map(_ -> time(work)).toArray();
            Arrays.sort(nanos);
            double median = nanos[RUNS / 2] / 1e6;
            log.info("{}: {} ms (median of {}), {} rows read", what, "%.1f".formatted(median), RUNS, rows);
            return median;
        });
    }

    private static long time(Callable<?> work) {
        long began = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - began;
    }

    private boolean keepAll() {
        List<OfficialId> officials = jdbc.sql("SELECT id FROM official ORDER BY id")
                .query((row, _) -> new OfficialId(row.getLong("id")))
                .list();
        officials.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(part -> transaction.executeWithoutResult(_ -> stored.reassessed(part)));
        return true;
    }

    /** A standing each, so that somebody is counted; how they stand does not matter here. */
    private int standBypassingTheAssessment(UnitPath province) {
        return jdbc.sql("""
                        INSERT INTO standing (id, province_id, unit_id, unit_path, official_id, posted_unit_id, kind, post_code,
                                              outcome, valid_from, valid_to, law, changed_by)
                        SELECT o.id, o.province_id, o.unit_id, o.unit_path, o.id, o.unit_id, 'CIVIL_SERVANT', 'CULTURE_SOCIETY',
                               'NO_DATA', '2010-01-01', '9999-12-31', '-', 'job:test'
                        FROM official o WHERE o.province_id = :province
                        """).param("province", province.unit().value()).update();
    }

    private void refreshStatisticsBypassingTheWall() throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("ANALYZE TABLE official, posting, standing, dossier_gap");
        }
    }
}
