package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStep;
import vn.nangchuan.certificates.DecideCertificate;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.certificates.ReviewDesk;
import vn.nangchuan.certificates.SubmitCertificate;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.jobs.JobDesk;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobPermissions;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
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
import vn.nangchuan.standings.law.PublicationDesk;
import vn.nangchuan.testing.LargeProvince;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** How long the largest province takes; says it, and checks that what was stored is true. */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_large")
@StandingsBypassed("a province of this size is compared once, at the end, and not after each measurement")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeProvinceProofTests {

    private static final Set<String> LAW = Set.of(LawPermissions.READ, LawPermissions.DRAFT, LawPermissions.PUBLISH);
    private static final Set<String> CERTIFICATES = Set.of(
            CertificatePermissions.READ,
            CertificatePermissions.SUBMIT,
            CertificatePermissions.REVIEW,
            FilePermissions.ADD,
            FilePermissions.READ,
            StandingPermissions.READ);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
    private static final int APPROVALS = 500;
    private static final int FIRST_MEASURED = 100;

    @Autowired
    LargeProvince large;

    @Autowired
    TestProvinces provinces;

    @Autowired
    Reassessment reassessment;

    @Autowired
    ParameterDesk desk;

    @Autowired
    PublicationDesk publications;

    @Autowired
    ParameterLists parameters;

    @Autowired
    JobDesk jobDesk;

    @Autowired
    JobsEnded jobs;

    @Autowired
    CertificateDesk certificates;

    @Autowired
    ReviewDesk review;

    @Autowired
    FileStore files;

    @Autowired
    StandingLists standings;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private List<OfficialId> officials;

    @BeforeAll
    void open() throws Exception {
        province = large.open();
        officials = provinces.in(
                province,
                () -> jdbc.sql("SELECT id FROM official ORDER BY id")
                        .query((row, _) -> new OfficialId(row.getLong("id")))
                        .list());
    }

    @Test
    @Order(1)
    void everybodyIsAssessedForTheFirstTime() throws Exception {
        assertThat(officials).hasSize(LargeProvince.OFFICIALS);
        measure(
                "first assessment of everybody",
                () -> provinces.in(
                        province,
                        () -> transaction.execute(_ -> {
                            reassessment.reassess(officials);
                            return province;
                        })));
        report("rows of standing", count("SELECT COUNT(*) FROM standing"));
        report("rows of requirement_standing", count("SELECT COUNT(*) FROM requirement_standing"));
    }

    @Test
    @Order(2)
    void aParameterThatChangesEverybodyIsPublished() throws Exception {
        publish("CC19-QLNN", new Asked(true));
    }

    @Test
    @Order(3)
    void aParameterThatChangesFewIsPublished() throws Exception {
        publish("CB04-HDND-AGE", new OfAge(45, 40));
    }

    @Test
    @Order(4)
    void anotherParameterThatChangesEverybodyIsPublished() throws Exception {
        publish("CC19-LLCT", new OfLevel(Level.POLITICAL_INTERMEDIATE));
    }

    @Test
    @Order(5)
    void anApprovalChangesTheVerdictAtOnce() throws Exception {
        long[] deciding = new long[APPROVALS - FIRST_MEASURED];
        long[] seeing = new long[APPROVALS - FIRST_MEASURED];
        for (int number = 0; number < APPROVALS; number++) {
            OfficialId official = officials.get(number * 7);
            CertificateId certificate = submit(official, number);
            long start = System.nanoTime();
            provinces.as(province, "reviewer", CERTIFICATES, () -> {
                review.decide(new DecideCertificate(certificate, 0, CertificateStep.APPROVE, null, UUID.randomUUID()));
                return official;
            });
            long committed = System.nanoTime();
            assertThat(provinces.as(
                            province,
                            "reviewer",
                            CERTIFICATES,
                            () -> standings.requirementsOf(List.of(official), TestClock.FIRST_DAY)))
                    .containsKey(official);
            if (number >= FIRST_MEASURED) {
                deciding[number - FIRST_MEASURED] = committed - start;
                seeing[number - FIRST_MEASURED] = System.nanoTime() - committed;
            }
        }
        reportShares("approval with reassessment and commit", deciding);
        reportShares("verdict read after the commit", seeing);
    }

    private CertificateId submit(OfficialId official, int number) throws Exception {
        UnitPath keeper = provinces.in(
                province,
                () -> jdbc.sql("SELECT unit_path FROM official WHERE id = :id")
                        .param("id", official.value())
                        .query((row, _) -> UnitPath.read(row, "unit_path"))
                        .single());
        return provinces.as(keeper, "clerk", CERTIFICATES, () -> {
            CheckedFile scan = (CheckedFile)
                    files.receive(new ByteArrayInputStream(ScanFixture.pdf(990_000 + number)), "chứng chỉ.pdf");
            return certificates.submit(new SubmitCertificate(official, null, paper(number), scan, UUID.randomUUID()));
        });
    }

    private static PaperEntry paper(int number) {
        return PaperEntry.namingNoField(
                Criterion.STATE_MANAGEMENT,
                Level.STATE_SPECIALIST,
                null,
                "Bồi dưỡng ngạch chuyên viên",
                "Trường Chính trị tỉnh",
                "QLNN-" + number,
                null,
                LocalDate.of(2019, 5, 6),
                LocalDate.of(2019, 6, 28),
                LocalDate.of(2019, 7, 1),
                null,
                null);
    }

    @Test
    @Order(6)
    void nothingStoredDiffersFromWhatTheFactsLeadTo() throws Exception {
        JobLine done = measure("recomputation of everybody", () -> {
            provinces.as(province, "admin", Set.of(JobPermissions.RUN), () -> {
                jobDesk.start(Recomputation.CODE, UUID.randomUUID());
                return province;
            });
            return jobs.at(province).getFirst();
        });
        assertThat(done.result()).isEqualTo(Recomputation.AGREES);
        assertThat(done.figures()).first().isEqualTo((long) LargeProvince.OFFICIALS);
    }

    private void publish(String name, ProvincialParameter.Value value) throws Exception {
        DraftParameter draft = new DraftParameter(name, IN_2020, null, "QĐ 7", value, UUID.randomUUID());
        provinces.as(province, "first", LAW, () -> {
            desk.draft(draft);
            return name;
        });
        long id = provinces.as(province, "first", LAW, () -> parameters.list()).stream()
                .filter(line -> line.status() == ParameterStatus.DRAFT)
                .findFirst()
                .orElseThrow()
                .id();
        JobLine done = measure("publication of " + name, () -> {
            provinces.as(province, name, LAW, () -> {
                publications.publish(id, UUID.randomUUID());
                return name;
            });
            return jobs.at(province).getFirst();
        });
        assertThat(done.status()).isEqualTo(JobStatus.DONE);
        report("officials concerned", done.done());
        report("rows of standing written", written("SELECT COUNT(*) FROM standing WHERE changed_by = :actor", name));
        report(
                "rows of requirement_standing written",
                written("SELECT COUNT(*) FROM requirement_standing WHERE changed_by = :actor", name));
    }

    private long written(String query, String name) {
        return provinces.in(
                province,
                () -> jdbc.sql(query)
                        .param("actor", "job:" + name)
                        .query((row, _) -> row.getLong(1))
                        .single());
    }

    private long count(String query) {
        return provinces.in(
                province,
                () -> jdbc.sql(query).query((row, _) -> row.getLong(1)).single());
    }

    /** The processor time too: what else the machine does lengthens the rest. */
    private static <T> T measure(String what, Callable<T> work) throws Exception {
        Duration portal = processorTime(ProcessHandle.current());
        Duration server = processorTimeOfServer();
        long start = System.nanoTime();
        T result = work.call();
        report(what + ", ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        report(
                what + ", ms of the portal's processor time",
                processorTime(ProcessHandle.current()).minus(portal).toMillis());
        report(
                what + ", ms of the server's processor time",
                processorTimeOfServer().minus(server).toMillis());
        return result;
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration processorTimeOfServer() {
        return ProcessHandle.current()
                .descendants()
                .map(LargeProvinceProofTests::processorTime)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void reportShares(String what, long[] nanos) {
        Arrays.sort(nanos);
        for (int percent : List.of(50, 99)) {
            report("%s, p%d, µs".formatted(what, percent), nanos[nanos.length * percent / 100] / 1000);
        }
    }

    private static void report(String what, long value) {
        System.out.printf("Proof: %s: %d%n", what, value);
    }
}
