package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/**
 * What somebody in the next commune notices while 5,000 people are taken over: says how long their register, a dossier and a
 * saving take then and when nothing else runs, and checks that nobody waited for a lock.
 */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_meanwhile")
class OthersMeanwhileProofTests {

    private static final int PEOPLE = 5000;
    private static final int QUIET_TURNS = 300;
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportDesk desk;

    @Autowired
    RegisterLists register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierDesk dossierDesk;

    @Autowired
    JobsEnded jobs;

    @Autowired
    JdbcClient jdbc;

    private UnitPath commune = new UnitPath("/1/");
    private UnitPath neighbour = new UnitPath("/1/");
    private Iterator<OfficialId> people = List.<OfficialId>of().iterator();
    private int turns;

    @BeforeEach
    void twoCommunes() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        neighbour = provinces.openCommune(province, "Tân Mỹ");
        String[] names =
                IntStream.range(0, 40).mapToObj("Hoàng Văn %d"::formatted).toArray(String[]::new);
        List<OfficialId> known = provinces.enterSecretaries(neighbour, names);
        people = Stream.generate(() -> known).flatMap(List::stream).iterator();
    }

    @Test
    void whoWorksInTheNextCommuneWaitsForNobody() throws Exception {
        byte[] workbook = LargeWorkbook.of(PEOPLE);
        int savedBefore = provinces.in(neighbour, this::saved);
        quiet("nothing yet, and nothing compiled");
        quiet("nothing else");
        long file = provinces.in(commune, () -> desk.bring("ds.xlsx", workbook));
        long waits = lockWaits();
        beside("a dry run", () -> provinces.in(commune, () -> desk.check(file, UUID.randomUUID())));
        beside("a taking over", () -> provinces.in(commune, () -> desk.apply(file, false, UUID.randomUUID())));
        beside("a taking back", () -> provinces.in(commune, () -> desk.undo(file, UUID.randomUUID())));

        assertThat(lockWaits() - waits).as("waits for locks").isZero();
        assertThat(provinces.in(neighbour, this::saved) - savedBefore)
                .as("savings, none lost or twice")
                .isEqualTo(turns);
    }

    private void quiet(String meanwhile) {
        List<Long> nanos = new ArrayList<>();
        while (nanos.size() < QUIET_TURNS) {
            nanos.add(turn());
        }
        say(meanwhile, nanos);
    }

    private void beside(String meanwhile, Callable<?> work) throws Exception {
        work.call();
        CompletableFuture<?> ended = CompletableFuture.runAsync(this::awaitJob);
        List<Long> nanos = new ArrayList<>();
        while (!ended.isDone()) {
            nanos.add(turn());
        }
        say(meanwhile, nanos);
        assertThat(jobs.at(commune).getFirst().status()).isEqualTo(JobStatus.DONE);
    }

    private void awaitJob() {
        try {
            jobs.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long turn() {
        long start = System.nanoTime();
        provinces.in(neighbour, () -> {
            register.page(new RegisterFilter(neighbour.unit(), TODAY, "", null), null, 25);
            OfficialId somebody = people.next();
            int version = dossiers.open(somebody).orElseThrow().details().version();
            turns++;
            dossierDesk.change(somebody, version, new RankEntry("Bậc " + turns, null, ContractKind.PAYROLL));
        });
        return System.nanoTime() - start;
    }

    /** How often the dossiers were saved. */
    private int saved() {
        return jdbc.sql("SELECT SUM(version) FROM official WHERE unit_id = :unit")
                .param("unit", neighbour.unit().value())
                .query(Integer.class)
                .single();
    }

    private long lockWaits() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_waits'")
                .query((row, _) -> row.getLong("Value"))
                .single();
    }

    private static void say(String meanwhile, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "Proof: beside %s: %d turns, p50 %.1f ms, p95 %.1f ms, most %.1f ms%n",
                meanwhile,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }
}
