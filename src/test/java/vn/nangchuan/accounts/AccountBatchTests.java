package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_NAME_MISSING;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_UNIT_UNKNOWN;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_USERNAME_MALFORMED;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_USERNAME_TAKEN;
import static vn.nangchuan.accounts.AccountFinding.LIST_HAS_ERRORS;
import static vn.nangchuan.accounts.AccountFinding.LIST_UNIT_TWICE;
import static vn.nangchuan.accounts.AccountFinding.LIST_USERNAME_TWICE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** Accounts for all communes at once, from a list. */
@AccountsTest
class AccountBatchTests {

    private static final String ROLE = "COMMUNE_ADMINISTRATOR";

    @Autowired
    private AccountBatch batch;

    @Autowired
    private AccountLists lists;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private Person administrator = new Person(new AccountId(0), new Username("ai-do"));

    @BeforeEach
    void openUnits() {
        province = provinces.openProvince();
        UnitPath district = provinces.openDistrict(province, "Văn Lãng");
        provinces.openCommune(district, "Tân Lang");
        provinces.openCommune(district, "Tân Mỹ");
        administrator = people.holding("PROVINCE_ADMINISTRATOR", province);
    }

    @Test
    void theListToFillInNamesTheUnitsWithoutAnAdministrator() {
        List<BatchEntry> missing = people.as(administrator, () -> batch.withoutHolder(ROLE));
        assertThat(missing).extracting(BatchEntry::unitName).containsExactly("xã Tân Lang", "xã Tân Mỹ");

        people.as(administrator, () -> batch.open(ROLE, List.of(entry(2, "Tân Lang"))));

        assertThat(people.as(administrator, () -> batch.withoutHolder(ROLE)))
                .extracting(BatchEntry::unitName)
                .containsExactly("xã Tân Mỹ");
    }

    @Test
    void everyLineIsToldItsOwnMistakes() {
        BatchEntry taken = entry(2, "Tân Lang");
        people.as(administrator, () -> batch.open(ROLE, List.of(taken)));
        BatchEntry fine = entry(3, "xa tan my");
        List<BatchEntry> list = List.of(
                taken,
                fine,
                entry(4, "Xã Không Có"),
                new BatchEntry(5, "", "xã Tân Mỹ", "Ai đó", fine.username(), ""),
                new BatchEntry(6, "", "xã Tân Lang", " ", "Tên Sai!", ""));

        List<BatchLine> lines = people.as(administrator, () -> batch.check(ROLE, list));

        assertThat(codes(lines.get(0))).containsExactly(ACCOUNT_USERNAME_TAKEN);
        assertThat(lines.get(1).isFine()).as("found without accents").isTrue();
        assertThat(lines.get(1).unitName()).isEqualTo("xã Tân Mỹ");
        assertThat(codes(lines.get(2))).containsExactly(ACCOUNT_UNIT_UNKNOWN);
        assertThat(codes(lines.get(3))).containsExactly(LIST_UNIT_TWICE, LIST_USERNAME_TWICE);
        assertThat(codes(lines.get(4))).containsExactly(LIST_UNIT_TWICE, ACCOUNT_USERNAME_MALFORMED);
    }

    @Test
    void aLineWithoutANameIsTold() {
        BatchEntry nameless =
                new BatchEntry(2, "", "xã Tân Lang", " ", Administrators.aName().value(), "");

        assertThat(codes(people.as(administrator, () -> batch.check(ROLE, List.of(nameless)))
                        .getFirst()))
                .containsExactly(ACCOUNT_NAME_MISSING);
    }

    @Test
    void aListWithOneMistakeOpensNothing() {
        List<BatchEntry> list = List.of(entry(2, "Tân Lang"), entry(3, "Xã Không Có"));

        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class, () -> people.as(administrator, () -> batch.open(ROLE, list)));

        assertThat(refused.findings().getFirst().code()).isEqualTo(LIST_HAS_ERRORS);
        assertThat(accounts()).as("the administrator alone").isEqualTo(1);
    }

    @Test
    void lookingAtAListOpensNothing() {
        people.as(administrator, () -> batch.check(ROLE, List.of(entry(2, "Tân Lang"))));

        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void theUnitsOfAnotherProvinceAreUnknown() {
        UnitPath foreign = provinces.openProvince();
        provinces.openCommune(provinces.openDistrict(foreign, "Cao Lộc"), "Hải Yến");

        assertThat(codes(people.as(administrator, () -> batch.check(ROLE, List.of(entry(2, "xã Hải Yến"))))
                        .getFirst()))
                .containsExactly(ACCOUNT_UNIT_UNKNOWN);
    }

    @Test
    void whoeverGetsAPasswordFromTheListSignsInWithIt() {
        List<BatchOpened> opened =
                people.as(administrator, () -> batch.open(ROLE, List.of(entry(2, "Tân Lang"), entry(3, "Tân Mỹ"))));

        assertThat(opened)
                .allSatisfy(line -> assertThat(people.signIn(
                                        line.account().username().value(),
                                        line.account().password().value())
                                .isAuthenticated())
                        .isTrue());
    }

    private long accounts() {
        return people.as(
                administrator,
                () -> lists.page(new AccountFilter(TestClock.FIRST_DAY, "", null, null, false), 0, 50)
                        .matching());
    }

    private static BatchEntry entry(int row, String unit) {
        return new BatchEntry(
                row, "", unit, "Lương Văn Tuyên", Administrators.aName().value(), "");
    }

    private static List<Object> codes(BatchLine line) {
        return line.findings().stream().<Object>map(finding -> finding.code()).toList();
    }
}
