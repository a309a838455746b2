package vn.nangchuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.drafts.Typists;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.officials.RegisterCursor;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPage;
import vn.nangchuan.officials.RegisterPlace;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.LargeProvince;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PasswordTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.testing.TestRealTime;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;

/** How long the register of the largest province takes to be written, and how much memory that holds meanwhile. */
@Tag("proof")
@PasswordTest
@Import(TestRealTime.class)
@OwnSchemas("nc_lists_proof")
@StandingsBypassed("its standings are made up, since nobody waits for so many to be assessed")
@ViewPackages(packages = "vn.nangchuan.shell")
@Timeout(900)
class ListsOutProofTests extends SpringBrowserlessTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    LargeProvince large;

    @Autowired
    TestProvinces provinces;

    @Autowired
    Typists typists;

    @Autowired
    RegisterLists register;

    @Autowired
    ExportDesk desk;

    @Autowired
    OwnExports exports;

    @Autowired
    JobsEnded jobs;

    @Autowired
    DatabaseAccess access;

    @TempDir
    Path folder;

    @Test
    void writesTheRegisterOfTheLargestProvince() throws Exception {
        UnitPath province = large.open();
        assess(province);
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                RolesOfViews.added(typists.session(typists.holding("PROVINCE_OVERSIGHT", province)))));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        write(province, ListFormat.XLSX, 5000, false); // the code is compiled then

        for (ListFormat format : ListFormat.values()) {
            for (int rows : new int[] {5000, LargeProvince.OFFICIALS}) {
                long millis = write(province, format, rows, false);
                long held = write(province, format, rows, true);
                System.out.printf(
                        "Lists out: %s, %,d lines in %.1f s, %,d a second; held at most %d MB more%n",
                        format, rows, millis / 1000.0, 1000L * rows / millis, held);
                assertThat(held).as("megabytes held").isLessThan(64);
            }
        }
        long start = System.nanoTime();
        desk.take(offer(province, LargeProvince.OFFICIALS), ListFormat.XLSX);
        jobs.await();
        System.out.printf("Lists out: as a job in %.1f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(exports.list().getFirst().rows()).isEqualTo(LargeProvince.OFFICIALS);
    }

    /** @return milliseconds; or, where memory is watched, by how many megabytes what was held grew at most */
    private long write(UnitPath province, ListFormat format, int rows, boolean watched) throws Exception {
        AtomicLong most = new AtomicLong();
        long before = held();
        Thread watch = Thread.ofPlatform().daemon().unstarted(() -> {
            while (!Thread.interrupted()) {
                most.accumulateAndGet(held(), Math::max);
                if (!sleeps()) {
                    return;
                }
            }
        });
        if (watched) {
            watch.start();
        }
        long start = System.nanoTime();
        try (OutputStream to = Files.newOutputStream(folder.resolve("list." + format))) {
            ListOffer<OfficialLine> offer = offer(province, rows);
            ListFile.write(offer, format, offer.lines(), to);
        }
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        watch.interrupt();
        return watched ? Math.max(0, most.get() - before) / MEGABYTE : millis;
    }

    private static boolean sleeps() {
        try {
            Thread.sleep(300);
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    /** What is left when all that nobody holds is gone. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private ListOffer<OfficialLine> offer(UnitPath province, int rows) {
        RegisterFilter filter =
                new RegisterFilter(RegisterPlace.allOf(province), TestClock.FIRST_DAY, "", RegisterCriteria.NONE);
        return ListOffer.of(
                        "so-can-bo",
                        OfficialPermissions.READ,
                        "Sổ",
                        () -> ListOffer.<OfficialLine, RegisterCursor>inPages(behind -> {
                                    RegisterPage page = register.page(filter, behind, RegisterLists.LONGEST_PAGE);
                                    return new ListOffer.Page<>(page.lines(), page.next());
                                })
                                .limit(rows))
                .text("officials.column.name", OfficialLine::fullName)
                .text("officials.column.unit", OfficialLine::unit)
                .text("officials.column.post", line -> line.posts().toString())
                .text("officials.column.kind", line -> line.kind().toString())
                .text("officials.column.standing", line -> line.outcome().toString())
                .text("officials.column.gap", line -> line.open().toString());
    }

    private void assess(UnitPath province) throws Exception {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("""
                    INSERT INTO standing (id, province_id, unit_id, unit_path, official_id, posted_unit_id, kind, post_code,
                                          outcome, valid_from, valid_to, law, changed_by)
                    SELECT o.id, o.province_id, o.unit_id, o.unit_path, o.id, o.unit_id, 'CIVIL_SERVANT', 'SPECIALIST',
                           IF(o.id MOD 3 = 0, 'NOT_MET', 'MET'), '2000-01-01', '9999-12-31', 'made-up.1', 'job:test'
                    FROM official o WHERE o.province_id = %s
                    """.formatted(province.unit()));
            statement.execute("""
                    INSERT INTO requirement_standing (id, province_id, unit_id, unit_path, official_id, requirement, criterion,
                                                      state, sort_order, valid_from, valid_to, changed_by)
                    SELECT o.id * 3 + t.seq, o.province_id, o.unit_id, o.unit_path, o.id, CONCAT('R', t.seq),
                           ELT(t.seq + 1, 'PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT'),
                           IF(o.id MOD 3 = 0 AND t.seq > 0, 'NOT_MET', 'MET'), t.seq, '2000-01-01', '9999-12-31', 'job:test'
                    FROM official o JOIN seq_0_to_2 t WHERE o.province_id = %s
                    """.formatted(province.unit()));
            statement.execute("ANALYZE TABLE official, posting, standing, requirement_standing");
        }
    }
}
