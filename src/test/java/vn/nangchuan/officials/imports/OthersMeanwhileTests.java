package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.FirstPostEntry;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.NewOfficial;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** A file that is taken over or back keeps nobody in the next commune from saving, however long it takes until the end. */
@PortalTest
class OthersMeanwhileTests {

    private static final int PEOPLE = 300;
    /** Far below the 50 seconds for which the database lets somebody wait. */
    private static final long SECONDS = 20;

    private static final LocalDate SINCE = LocalDate.of(2018, 3, 6);

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportWork work;

    @Autowired
    ImportUndoing undoing;

    @Autowired
    DossierDesk dossierDesk;

    @Autowired
    PostingDesk postingDesk;

    @Autowired
    QualificationDesk qualificationDesk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JobsEnded jobs;

    @Autowired
    PlatformTransactionManager transactions;

    private UnitPath commune = new UnitPath("/1/");
    private UnitPath neighbour = new UnitPath("/1/");
    private OfficialId somebody = new OfficialId(1);

    @BeforeEach
    void somebodyInTheNextCommune() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        neighbour = provinces.openCommune(province, "Tân Mỹ");
        somebody = provinces.enterSecretary(neighbour, "Hoàng Văn Thụ");
    }

    @Test
    void whileAFileIsTakenOver() throws Exception {
        long file = bring();

        before(work::apply, file);
    }

    @Test
    void whileAFileIsTakenBack() throws Exception {
        long file = bring();
        provinces.in(commune, () -> desk.apply(file, false, UUID.randomUUID()));
        jobs.await();

        before(undoing::undo, file);
    }

    /** Saves next door when all was written and nothing is settled yet. */
    private void before(Consumer<Long> step, long file) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        provinces.in(
                commune,
                () -> transaction.executeWithoutResult(status -> {
                    step.accept(file);
                    assertThatCode(() -> CompletableFuture.runAsync(this::saveNextDoor)
                                    .get(SECONDS, TimeUnit.SECONDS))
                            .doesNotThrowAnyException();
                    status.setRollbackOnly();
                }));
    }

    /** What a clerk does on a day: a newcomer, a post, a paper, a number, a field. */
    private void saveNextDoor() {
        provinces.in(neighbour, () -> {
            dossierDesk.enter(new NewOfficial(
                    new PersonalEntry("Lành Thị Xuyến", Sex.FEMALE, LocalDate.of(1991, 7, 18), null, null),
                    new IdentityEntry("020191700901", null, null, null),
                    new FirstPostEntry("CULTURE_SOCIETY", SINCE, null, null)));
            postingDesk.add(somebody, new PostingEntry("COUNCIL_CHAIR", SINCE, null, null, false, false, null));
            qualificationDesk.add(
                    somebody,
                    new QualificationEntry(
                            Criterion.STATE_MANAGEMENT,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "Trường",
                            null,
                            SINCE,
                            null));
            dossierDesk.change(somebody, version(), new IdentityEntry("020080700902", null, null, null));
            dossierDesk.change(somebody, version(), new RankEntry("Chuyên viên", null, ContractKind.PAYROLL));
        });
    }

    private int version() {
        return dossiers.open(somebody).orElseThrow().details().version();
    }

    private long bring() throws Exception {
        String list = IntStream.range(0, PEOPLE)
                .mapToObj(place -> "Vi Văn %c%c;Nam;04/05/1980;%012d;Trưởng thôn;01/01/2018\n"
                        .formatted('A' + place / 20, 'a' + place % 20, 20_080_700_000L + place))
                .collect(Collectors.joining("", "Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức danh;Ngày bổ nhiệm\n", ""));
        long file = provinces.in(commune, () -> desk.bring("ds.csv", list.getBytes(StandardCharsets.UTF_8)));
        provinces.in(commune, () -> desk.check(file, UUID.randomUUID()));
        jobs.await();
        return file;
    }
}
