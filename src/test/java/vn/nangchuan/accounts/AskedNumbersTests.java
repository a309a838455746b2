package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.access.throttle.QuestionLimits;
import vn.nangchuan.accounts.Administrators.Person;
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
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestProvinces;

/** That a number is on another register too is told to whoever enters somebody, and not to whoever tries numbers out. */
@AccountsTest
class AskedNumbersTests {

    private static final LocalDate BORN = LocalDate.of(1991, 7, 18);
    private static final long FIRST = 97_191_300_000L;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private QuestionLimits limits;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    private UnitPath commune = UnitPath.ofProvince(new UnitId(1));
    private int most;

    @BeforeEach
    void aCommuneThatHasNumbers() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        UnitPath sibling = provinces.openCommune(province, "Tân Mỹ");
        most = limits.marksByAccount().failures();
        IntStream.range(0, most).forEach(number -> provinces.in(sibling, () -> enter(number)));
    }

    @Test
    void whoHasMetTooManyKnownNumbersInADayIsToldToStopWhateverTheNextOneIs() {
        Person clerk = people.holding("COMMUNE_STAFF", commune);
        people.as(clerk, () -> enter(most + 1));
        IntStream.range(0, most).forEach(number -> people.as(clerk, () -> enter(number)));

        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(clerk, () -> enter(most + 2)));
        assertThat(refused).isNotNull();
        assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactly(EntryFinding.IDENTITY_MARKED_TOO_OFTEN);
        people.as(people.holding("COMMUNE_STAFF", commune), () -> enter(most + 2));
    }

    private void enter(int number) {
        desk.enter(new NewOfficial(
                new PersonalEntry("Lành Thị Xuyến", Sex.FEMALE, BORN, "02", null),
                new IdentityEntry("0" + (FIRST + number), null, null, null),
                new FirstPostEntry("CULTURE_SOCIETY", LocalDate.of(2017, 3, 6), null, null)));
    }
}
