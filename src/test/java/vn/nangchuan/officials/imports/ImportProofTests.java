package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.jobs.CurrentJob;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/**
 * How long 5,000 people out of a workbook take, how much memory, and how that compares with loading the same rows into bare
 * tables; says it, and checks that all are there.
 */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_import")
class ImportProofTests {

    private static final int PEOPLE = 5000;
    private static final int TURNS = 3;
    private static final double MOST_SECONDS = 30;
    private static final long MOST_MEGABYTES = 256;
    private static final List<String> TABLES =
            List.of("official", "posting", "identity_document", "qualification", "official_word");
    private static final long BETWEEN_LOOKS = 500_000_000L;

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportLists lists;

    @Autowired
    ImportPlanning planning;

    @Autowired
    ImportTable imports;

    @Autowired
    ImportWriter writer;

    @Autowired
    JobsEnded jobs;

    @Autowired
    CurrentJob current;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseAccess access;

    @TempDir
    Path folder;

    private UnitPath commune = new UnitPath("/1/");

    @Test
    void fiveThousandPeopleAreLookedThroughTakenOverAndTakenBack() throws Exception {
        commune = provinces.openCommune(provinces.openProvince(), "Tân Lang");
        byte[] workbook = LargeWorkbook.of(PEOPLE);
        System.out.printf(Locale.ROOT, "Proof: workbook of %d rows, %d kB%n", PEOPLE, workbook.length / 1024);
        Rate bulk = bulkPath(workbook);

        long id = provinces.in(commune, () -> desk.bring("ds.xlsx", workbook));
        timed("dry run", () -> provinces.in(commune, () -> desk.check(id, UUID.randomUUID())));
        assertThat(line(id).counts()).isEqualTo(new Counts(PEOPLE, 0, 0, 0, 0));
        timed("apply", () -> provinces.in(commune, () -> desk.apply(id, false, UUID.randomUUID())));
        assertThat(line(id).status()).isEqualTo(ImportStatus.APPLIED);
        compare(bulk, new BareTables(access, folder).load(TABLES));

        long again = provinces.in(commune, () -> desk.bring("ds.xlsx", workbook));
        timed("dry run of the same again", () -> provinces.in(commune, () -> desk.check(again, UUID.randomUUID())));
        assertThat(line(again).counts()).isEqualTo(new Counts(0, 0, PEOPLE, 0, 0));
        timed("undo", () -> provinces.in(commune, () -> desk.undo(id, UUID.randomUUID())));
        assertThat(line(id).status()).isEqualTo(ImportStatus.UNDONE);

        long weighed = provinces.in(commune, () -> desk.bring("ds.xlsx", workbook));
        heapOf("dry run", () -> provinces.in(commune, () -> desk.check(weighed, UUID.randomUUID())));
        heapOf("apply", () -> provinces.in(commune, () -> desk.apply(weighed, false, UUID.randomUUID())));
        assertThat(line(weighed).status()).isEqualTo(ImportStatus.APPLIED);
    }

    private ImportLine line(long id) {
        return provinces.in(commune, () -> lists.find(id)).orElseThrow().line();
    }

    private void timed(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        JobLine job = jobs.at(commune).getFirst();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "Proof: %s of %d rows: %.2f s%n", what, PEOPLE, seconds);
        assertThat(seconds).as(what).isLessThanOrEqualTo(MOST_SECONDS);
        assertThat(job.status()).as("%s: %s", what, job.result()).isEqualTo(JobStatus.DONE);
    }

    /** What is held, not what was thrown away since: collected before each look, which makes the work itself slow. */
    private void heapOf(String what, Callable<?> work) throws Exception {
        long before = held();
        AtomicLong most = new AtomicLong();
        Thread looking = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(held(), Math::max);
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        });
        work.call();
        jobs.await();
        looking.interrupt();
        looking.join();
        long megabytes = (most.get() - before) >> 20;
        System.out.printf(Locale.ROOT, "Proof: %s holds at most %d MB more%n", what, megabytes);
        assertThat(megabytes).as("what %s holds", what).isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The rows alone, written through the wall and taken back; of several turns the best, since the first are cold. */
    private Rate bulkPath(byte[] workbook) throws Exception {
        long id = provinces.in(commune, () -> desk.bring("ds.xlsx", workbook));
        List<Rate> rates = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            provinces.in(
                    commune,
                    () -> transaction.executeWithoutResult(status -> {
                        Progress progress = new Progress(current);
                        List<PlannedRow> plan = planning.plan(imports.find(id).orElseThrow(), Map.of(), progress);
                        long start = System.nanoTime();
                        writer.write(plan, progress);
                        double seconds = (System.nanoTime() - start) / 1e9;
                        rates.add(new Rate(rows(plan), wordsOf(plan), seconds));
                        status.setRollbackOnly();
                    }));
        }
        return rates.stream().min(Comparator.comparingDouble(Rate::seconds)).orElseThrow();
    }

    /** People, their posts, identity documents and papers. */
    private static int rows(List<PlannedRow> plan) {
        return plan.stream().mapToInt(row -> 3 + papers(row)).sum();
    }

    private static int papers(PlannedRow row) {
        return Objects.requireNonNull(row.writing()).addedPapers().size();
    }

    /** By which the people are found: three of each name, and the digits of the number. */
    private static int wordsOf(List<PlannedRow> plan) {
        return 4 * plan.size();
    }

    /** @param words rows that the database writes besides */
    private record Rate(int rows, int words, double seconds) {

        double perSecond() {
            return (rows + words) / seconds;
        }
    }

    private void compare(Rate bulk, BareTables.Loaded bare) {
        System.out.printf(
                Locale.ROOT,
                "Proof: bulk path %d rows, of which %d are words of names, in %.2f s, %.0f rows/s; LOAD DATA of %d rows into"
                        + " bare tables in %.2f s, %.0f rows/s; ratio %.2f, without the words on our side %.2f%n",
                bulk.rows() + bulk.words(),
                bulk.words(),
                bulk.seconds(),
                bulk.perSecond(),
                bare.rows(),
                bare.seconds(),
                bare.perSecond(),
                bulk.perSecond() / bare.perSecond(),
                bulk.rows() / bulk.seconds() / bare.perSecond());
        assertThat(bare.rows()).as("the same rows").isEqualTo(bulk.rows() + bulk.words());
    }
}
