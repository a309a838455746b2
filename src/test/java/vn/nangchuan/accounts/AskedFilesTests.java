package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.access.throttle.QuestionLimits;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.FirstPostEntry;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.NewOfficial;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestProvinces;

/**
 * A file of numbers asks no more, and learns no more, than its bringer may by the form, also when it is taken back; and leaves the
 * form something of both.
 */
@AccountsTest
class AskedFilesTests {

    private static final long FIRST = 96_180_300_000L;
    private static final int KNOWN = 4;

    @Autowired
    private ImportDesk desk;

    @Autowired
    private DossierDesk dossiers;

    @Autowired
    private QuestionLimits limits;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private JobsEnded jobs;

    private UnitPath commune = UnitPath.ofProvince(new UnitId(1));
    private UnitPath sibling = commune;

    @BeforeEach
    void twoCommunes() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        sibling = provinces.openCommune(province, "Tân Mỹ");
    }

    @Test
    void asManyNumbersAreAskedAboutAsListsMayAndTheRestIsLeftForTheNight() throws Exception {
        int forms = limits.leftByLists().byAccount();
        int most = limits.byAccount().failures() - forms;
        Person clerk = people.holding("COMMUNE_STAFF", commune);

        List<Long> figures = takeOver(clerk, 100, most + 5).figures();

        assertThat(figures.get(5)).isZero();
        assertThat(figures.get(6)).as("one more may have become free meanwhile").isBetween(4L, 5L);
        IntStream.range(500, 500 + forms).forEach(number -> people.as(clerk, () -> enter(number)));
        assertThat(refusalOfTheForm(clerk)).isEqualTo(EntryFinding.IDENTITY_ASKED_TOO_OFTEN);
    }

    @Test
    void whoHasTakenAFileOverStillEntersANewcomer() throws Exception {
        Person clerk = people.holding("COMMUNE_STAFF", commune);

        takeOver(clerk, 200, limits.byAccount().failures());

        people.as(clerk, () -> enter(998));
    }

    @Test
    void whoseFileHadMorePeopleWhomOthersHaveThanMayBeToldStillEntersANewcomer() throws Exception {
        int most = limits.marksByAccount().failures();
        enterElsewhere(300, most);
        Person clerk = people.holding("COMMUNE_STAFF", commune);

        takeOver(clerk, 300, most);

        people.as(clerk, () -> enter(997));
    }

    @Test
    void takingAFileBackGivesNoQuestionBack() throws Exception {
        int forms = limits.leftByLists().marks();
        int most = limits.marksByAccount().failures() - forms;
        int rounds = most / KNOWN + 2;
        enterElsewhere(0, KNOWN);
        enterElsewhere(400, forms);
        Person clerk = people.holding("COMMUNE_STAFF", commune);

        long told = 0;
        for (int round = 0; round < rounds; round++) {
            JobLine job = takeOver(clerk, 0, KNOWN);
            told += job.figures().get(5);
            long file = Objects.requireNonNull(job.subject());
            people.as(clerk, () -> desk.undo(file, UUID.randomUUID()));
            assertThat(jobs.at(commune).getFirst().result()).isEqualTo("UNDONE");
        }

        assertThat(told).isEqualTo(most);
        JobLine last = takeOver(clerk, 0, KNOWN);
        assertThat(last.figures().subList(5, 7)).containsExactly(0L, (long) KNOWN);
        IntStream.range(400, 400 + forms).forEach(number -> people.as(clerk, () -> enter(number)));
        assertThat(refusalOfTheForm(clerk)).isEqualTo(EntryFinding.IDENTITY_MARKED_TOO_OFTEN);
    }

    private void enterElsewhere(int from, int count) {
        IntStream.range(from, from + count).forEach(number -> provinces.in(sibling, () -> enter(number)));
    }

    private Object refusalOfTheForm(Person clerk) {
        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(clerk, () -> enter(999)));
        assertThat(refused).isNotNull();
        return refused.findings().stream().map(Finding::code).findFirst().orElseThrow();
    }

    private void enter(int number) {
        dossiers.enter(new NewOfficial(
                new PersonalEntry("Lành Thị Xuyến", Sex.FEMALE, LocalDate.of(1980, 7, 18), "02", null),
                new IdentityEntry(number(number), null, null, null),
                new FirstPostEntry("CULTURE_SOCIETY", LocalDate.of(2017, 3, 6), null, null)));
    }

    private static String number(int number) {
        return "0" + (FIRST + number);
    }

    private JobLine takeOver(Person clerk, int from, int count) throws Exception {
        String list = IntStream.range(from, from + count)
                .mapToObj(place -> "Lành Văn %c%c;Nữ;18/07/1980;%s;Trưởng thôn;01/01/2018\n"
                        .formatted('A' + place / 20, 'a' + place % 20, number(place)))
                .collect(Collectors.joining("", "Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức danh;Ngày bổ nhiệm\n", ""));
        long file = people.as(clerk, () -> desk.bring("ds.csv", list.getBytes(StandardCharsets.UTF_8)));
        people.as(clerk, () -> desk.check(file, UUID.randomUUID()));
        jobs.await();
        people.as(clerk, () -> desk.apply(file, false, UUID.randomUUID()));
        JobLine job = jobs.at(commune).getFirst();
        assertThat(job.status()).as(job.result()).isEqualTo(JobStatus.DONE);
        return job;
    }
}
