package vn.nangchuan.officials.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.headcount.SetHeadcount.Before;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** How many people a commune has and may have, on the days on which that changes. */
@PortalTest
class HeadcountTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final Set<String> RIGHTS =
            Set.of(OfficialPermissions.READ, OfficialPermissions.HEADCOUNT, UnitPermissions.READ);

    @Autowired
    HeadcountLists lists;

    @Autowired
    HeadcountDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Register register;

    @Autowired
    TestProvinces provinces;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath commune = province;

    @BeforeEach
    void openUnits() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-24, 25",
        "2019-06-25, 23",
        "2023-07-31, 23",
        "2023-08-01, 22",
        "2025-06-30, 22",
    })
    void theCeilingIsThatOfTheLawInForce(LocalDate day, int most) {
        set(LONG_AGO, 1, null);

        assertThat(of(day).ceiling()).isNotNull().returns(most, Ceiling::most).returns(false, Ceiling::verified);
    }

    @Test
    void afterJune2025ThereIsNoneByClassAndTheProvinceAssignsIt() {
        LocalDate reform = LocalDate.of(2025, 7, 1);
        set(LONG_AGO, 1, null);
        assertThat(new CeilingLaw().of(UnitType.COMMUNE, 1, reform)).isEmpty();

        set(LocalDate.of(2020, 1, 1), null, 24);

        assertThat(of(LocalDate.of(2019, 12, 31)).ceiling()).isNotNull().returns(23, Ceiling::most);
        assertThat(of(LocalDate.of(2020, 1, 1)).ceiling())
                .isNotNull()
                .returns(24, Ceiling::most)
                .returns("QĐ 5/QĐ-UBND", Ceiling::source);
        assertThat(of(reform).ceiling()).isNotNull().returns(24, Ceiling::most);
    }

    @Test
    void aWardMayHaveMoreThanACommuneSince2023() {
        LocalDate day = LocalDate.of(2023, 8, 1);
        CeilingLaw law = new CeilingLaw();

        assertThat(law.of(UnitType.WARD, 3, day)).map(Ceiling::most).hasValue(19);
        assertThat(law.of(UnitType.TOWNSHIP, 3, day)).map(Ceiling::most).hasValue(18);
    }

    @Test
    void theLatestClassCounts() {
        set(LONG_AGO, 1, null);
        set(LocalDate.of(2019, 7, 1), 3, null);

        assertThat(of(LocalDate.of(2019, 6, 30)).ceiling()).isNotNull().returns(23, Ceiling::most);
        assertThat(of(LocalDate.of(2019, 7, 1)).ceiling()).isNotNull().returns(19, Ceiling::most);
    }

    @Test
    void peopleAreCountedOnceHoweverManyPostsAndOthersThanOfficialsAreNot() {
        provinces.enterSecretary(commune, "Hoàng Thị Sen");
        provinces.enterHolders(commune, "VILLAGE_HEAD", "Nông Văn Thôn");
        provinces.enterHolders(commune, "SCHOOL_EMPLOYEE", "Nông Thị Trường");
        provinces.enterHolders(commune, "OTHER_TRAINEE", "Nông Văn Nguồn");
        LocalDate from = LocalDate.of(2016, 6, 1);
        EnterOfficial both = new EnterOfficial(
                commune.unit(),
                "Lý Văn Hai",
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new NewPosting("COUNCIL_CHAIR", commune.unit(), from, null, from, false),
                        new NewPosting("DEPUTY_PARTY_SECRETARY", commune.unit(), from, null, from, false)),
                List.of());
        provinces.in(commune, () -> register.enter(List.of(both)));

        assertThat(of(TestClock.FIRST_DAY)).returns(2, Headcount::people).returns(null, Headcount::ceiling);
        assertThat(of(from.minusDays(1)).people()).isOne();
    }

    @Test
    void saysByHowManyItIsOver() {
        set(LONG_AGO, null, 1);
        provinces.enterSecretaries(commune, "Hoàng Thị Sen");

        assertThat(of(TestClock.FIRST_DAY).overWith(0)).isZero();
        assertThat(of(TestClock.FIRST_DAY).overWith(1)).isOne();
    }

    @Test
    void theProvinceSeesAllAndACommuneItself() {
        UnitPath other = provinces.openCommune(province, "Tân Mỹ");

        assertThat(as(province, () -> lists.all(TestClock.FIRST_DAY))).hasSize(2);
        assertThat(as(commune, () -> lists.all(TestClock.FIRST_DAY)))
                .extracting(Headcount::unit)
                .containsExactly(commune.unit());
        assertThat(as(commune, () -> lists.of(other.unit(), TestClock.FIRST_DAY)))
                .isEmpty();
    }

    @Test
    void whatIsSetNamesADecisionAndOneOfTheTwoOnce() {
        set(LONG_AGO, 2, null);
        assertThat(refused(new SetHeadcount(commune.unit(), LONG_AGO, 1, null, "QĐ 6", LONG_AGO)))
                .containsExactly(HeadcountFinding.HEADCOUNT_ALREADY_SET.name());
        assertThat(refused(new SetHeadcount(province.unit(), LONG_AGO.minusYears(50), 4, null, " ", LONG_AGO)))
                .containsExactlyInAnyOrder(
                        HeadcountFinding.HEADCOUNT_UNIT_UNFIT.name(),
                        HeadcountFinding.HEADCOUNT_VALUE_MISSING.name(),
                        HeadcountFinding.HEADCOUNT_NUMBER_MISSING.name(),
                        HeadcountFinding.HEADCOUNT_DAY_OUT_OF_RANGE.name());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(commune, "reader", Set.of(OfficialPermissions.READ), () -> {
                    desk.set(new SetHeadcount(commune.unit(), LONG_AGO, 1, null, "QĐ 6", LONG_AGO));
                    return commune;
                }));
    }

    @Test
    void whatWasWrittenByMistakeIsCorrectedAndTheTrailKeepsIt() {
        set(LONG_AGO, null, 42);

        as(province, () -> {
            desk.set(correcting(24, told()));
            return province;
        });

        assertThat(of(TestClock.FIRST_DAY).ceiling())
                .isNotNull()
                .returns(24, Ceiling::most)
                .returns("QĐ 6/QĐ-UBND", Ceiling::source);
        assertThat(as(
                        province,
                        () -> jdbc.sql("SELECT changes FROM audit_line WHERE action = 'officials:headcount-corrected'")
                                .query(String.class)
                                .single()))
                .contains("\"before\":\"42\"", "\"after\":\"24\"");
    }

    @Test
    void ofTwoWhoCorrectTheSameTheSecondIsToldWhatStandsThereNow() {
        set(LONG_AGO, null, 23);
        Before seenByBoth = told();
        assertThat(seenByBoth).returns(23, Before::value).returns("QĐ 5/QĐ-UBND", Before::number);

        as(province, () -> {
            desk.set(correcting(21, seenByBoth));
            return province;
        });

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> as(province, () -> {
                    desk.set(correcting(25, seenByBoth));
                    return province;
                }))
                .satisfies(refusal -> assertThat(refusal.findings())
                        .singleElement()
                        .returns(HeadcountFinding.HEADCOUNT_ALREADY_SET, Finding::code)
                        .returns(List.of(21, "QĐ 6/QĐ-UBND", LONG_AGO), Finding::arguments));
        assertThat(of(TestClock.FIRST_DAY).ceiling()).isNotNull().returns(21, Ceiling::most);
    }

    @Test
    void whatWasToldOfAnotherDayReplacesNothing() {
        set(LONG_AGO, null, 23);
        Before ofThatDay = told();
        LocalDate later = LONG_AGO.plusYears(1);
        set(later, null, 22);

        assertThat(refused(new SetHeadcount(commune.unit(), later, null, 25, "QĐ 7", LONG_AGO, ofThatDay)))
                .containsExactly(HeadcountFinding.HEADCOUNT_ALREADY_SET.name());
    }

    private SetHeadcount correcting(int assigned, Before told) {
        return new SetHeadcount(commune.unit(), LONG_AGO, null, assigned, "QĐ 6/QĐ-UBND", LONG_AGO, told);
    }

    private Before told() {
        SetHeadcount order = new SetHeadcount(commune.unit(), LONG_AGO, null, 1, "QĐ 6", LONG_AGO);
        return as(province, () -> desk.before(order)).orElseThrow();
    }

    @Test
    void aSpecialZoneIsCountedAsWell() {
        provinces.enterSecretary(commune, "Hoàng Thị Sen");
        as(
                province,
                () -> jdbc.sql("UPDATE unit SET type = 'SPECIAL_ZONE' WHERE id = :unit")
                        .param("unit", commune.unit().value())
                        .update());

        assertThat(of(TestClock.FIRST_DAY).people()).isOne();
    }

    @Test
    void aDecisionIsNotDatedAfterToday() {
        assertThat(refused(
                        new SetHeadcount(commune.unit(), LONG_AGO, 1, null, "QĐ 6", TestClock.FIRST_DAY.plusDays(1))))
                .containsExactly(HeadcountFinding.HEADCOUNT_DECIDED_LATER.name());
    }

    private List<String> refused(SetHeadcount order) {
        try {
            as(province, () -> {
                desk.set(order);
                return order;
            });
        } catch (BusinessRuleViolation refusal) {
            return refusal.findings().stream()
                    .map(Finding::code)
                    .map(code -> code.name())
                    .toList();
        }
        throw new AssertionError("Nothing was refused");
    }

    private void set(LocalDate from, @Nullable Integer unitClass, @Nullable Integer assigned) {
        SetHeadcount order =
                new SetHeadcount(commune.unit(), from, unitClass, assigned, "QĐ 5/QĐ-UBND", LocalDate.of(2009, 12, 1));
        as(province, () -> {
            desk.set(order);
            return order;
        });
    }

    private Headcount of(LocalDate day) {
        return as(province, () -> lists.of(commune.unit(), day)).orElseThrow();
    }

    private <T> T as(UnitPath unit, Callable<T> work) {
        return provinces.as(unit, "setting", RIGHTS, work);
    }
}
