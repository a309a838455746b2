package vn.nangchuan.units.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.units.codelist.Lists.JULY;
import static vn.nangchuan.units.codelist.Lists.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitSummary;

/** A province is brought up to a list: all of what was shown, or nothing. */
@PortalTest
class UnitImportTests {

    private static final Set<String> MAY = Set.of(UnitPermissions.READ, UnitPermissions.IMPORT);

    private static final String PROVINCE = "20;;province;Tỉnh;Lạng Sơn";
    private static final String DISTRICT = "182;20;district;Huyện;Văn Lãng";
    private static final String TAN_MY = "06172;182;commune;Xã;Tân Mỹ";
    private static final String HOANG_VAN_THU = "06178;182;commune;Xã;Hoàng Văn Thụ";
    private static final String NA_SAM = "06124;182;commune;Thị trấn;Na Sầm";
    private static final String[] BEFORE = {PROVINCE, DISTRICT, TAN_MY, HOANG_VAN_THU, NA_SAM};

    /** Two-tier government: the code of Tân Mỹ is that of the new Hoàng Văn Thụ. */
    private static final String[] AFTER = {
        "20;;province;Tỉnh;Lạng Sơn;2025-07-01;;202/2025/QH15",
        "06172;20;commune;Xã;Hoàng Văn Thụ;2025-07-01;;1672/NQ-UBTVQH15",
        "06124;20;commune;Xã;Na Sầm;2025-07-01;;1672/NQ-UBTVQH15"
    };

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    UnitImportDesk desk;

    @Autowired
    ListWeighing weighing;

    @Autowired
    ListCarrier carrier;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    UnitDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;

    @BeforeEach
    void aProvince() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
    }

    @Test
    void showsWhatWouldChangeAndWritesNothing() {
        ListChanges changes = in(() -> desk.compare(inMarch(BEFORE)));

        assertThat(changes.changes())
                .extracting(UnitChange::kind, UnitChange::becomes)
                .containsExactly(
                        tuple(ChangeKind.RECODED, "20"),
                        tuple(ChangeKind.OPENED, "huyện Văn Lãng"),
                        tuple(ChangeKind.OPENED, "xã Tân Mỹ"),
                        tuple(ChangeKind.OPENED, "xã Hoàng Văn Thụ"),
                        tuple(ChangeKind.OPENED, "thị trấn Na Sầm"));
        assertThat(units(JULY)).extracting(UnitSummary::fullName).containsExactly("tỉnh Lạng Sơn");
        assertThat(in(() -> desk.latest())).isEmpty();
    }

    @Test
    void opensTheTreeAndTheSameListAgainChangesNothing() {
        apply(inMarch(BEFORE));

        assertThat(units(JULY))
                .extracting(UnitSummary::fullName)
                .containsExactlyInAnyOrder(
                        "tỉnh Lạng Sơn", "huyện Văn Lãng", "xã Tân Mỹ", "xã Hoàng Văn Thụ", "thị trấn Na Sầm");
        assertThat(unit("xã Tân Mỹ").path().depth()).isEqualTo(3);
        assertThat(in(() -> directory.codesOn(JULY)))
                .containsEntry(unit("xã Tân Mỹ").id(), "06172");

        ListChanges again = apply(inMarch(BEFORE));
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(5);
        assertThat(in(() -> desk.latest())).hasSize(1);
        assertThat(auditLines()).isEqualTo(1);
    }

    @Test
    void aCodeGivenToAnotherUnitEndsTheOneThatHadIt() {
        apply(inMarch(BEFORE));
        UnitSummary tanMy = unit("xã Tân Mỹ");

        ListChanges changes = apply(order(AFTER));

        assertThat(changes.left()).isEmpty();
        assertThat(changes.made(ChangeKind.ENDED))
                .extracting(UnitChange::was)
                .containsExactlyInAnyOrder("huyện Văn Lãng", "xã Tân Mỹ", "xã Hoàng Văn Thụ");
        assertThat(units(JULY))
                .extracting(UnitSummary::fullName, unit -> unit.path().depth())
                .containsExactlyInAnyOrder(
                        tuple("tỉnh Lạng Sơn", 1), tuple("xã Hoàng Văn Thụ", 2), tuple("xã Na Sầm", 2));
        assertThat(in(() -> directory.find(tanMy.id())).orElseThrow().validTo()).isEqualTo(JULY);
        assertThat(in(() -> directory.codesOn(JULY)))
                .containsEntry(unit("xã Hoàng Văn Thụ", JULY).id(), "06172");
        assertThat(in(() -> directory.codesOn(JULY.minusDays(1)))).containsEntry(tanMy.id(), "06172");
        assertThat(apply(order(AFTER)).changes()).isEmpty();
    }

    @Test
    void whatAUnitWasIsWrittenDown() {
        apply(inMarch(BEFORE));
        apply(order(AFTER));

        List<String> changes = in(() -> jdbc.sql(
                        "SELECT CONCAT(kind, ': ', was, ' > ', becomes) FROM unit_import_change WHERE kind <> 'ENDED' ORDER BY kind")
                .query(String.class)
                .list());

        assertThat(changes)
                .containsExactly(
                        "MOVED: huyện Văn Lãng > tỉnh Lạng Sơn",
                        "RECODED:  > 20",
                        "RETYPED: thị trấn Na Sầm > xã Na Sầm");
    }

    @Test
    void theSameNameAtTheSamePlaceUnderAnotherCodeIsTheSameUnit() {
        apply(inMarch(BEFORE));
        UnitSummary tanMy = unit("xã Tân Mỹ");

        ListChanges changes = apply(order(PROVINCE, DISTRICT, "06999;182;commune;Xã;Tân Mỹ", HOANG_VAN_THU, NA_SAM));

        assertThat(changes.changes()).extracting(UnitChange::kind).containsExactly(ChangeKind.RECODED);
        assertThat(in(() -> directory.codesOn(JULY))).containsEntry(tanMy.id(), "06999");
        assertThat(in(() -> directory.codesOn(JULY.minusDays(1)))).containsEntry(tanMy.id(), "06172");
    }

    @Test
    void anotherSpellingIsAnotherName() {
        apply(inMarch(PROVINCE, DISTRICT, "06163;182;commune;Xã;Thành Hòa"));

        apply(order(PROVINCE, DISTRICT, "06163;182;commune;Xã;Thành Hoà"));

        assertThat(units(JULY)).extracting(UnitSummary::name).contains("Thành Hoà");
    }

    @Test
    void unitsThatKeepDossiersAreLeftWithTheirDistrict() {
        apply(inMarch(BEFORE));
        provinces.enterSecretary(unit("xã Tân Mỹ").path(), "Hoàng Văn Thử");

        ListChanges changes = apply(order(AFTER));

        assertThat(changes.left())
                .extracting(UnitChange::kind, change -> change.was() + change.becomes(), UnitChange::left)
                .containsExactlyInAnyOrder(
                        tuple(ChangeKind.ENDED, "xã Tân Mỹ", LeftReason.DOSSIERS),
                        tuple(ChangeKind.ENDED, "huyện Văn Lãng", LeftReason.UNITS_BELOW),
                        tuple(ChangeKind.OPENED, "xã Hoàng Văn Thụ", LeftReason.CODE_HELD));
        assertThat(units(JULY))
                .extracting(UnitSummary::fullName)
                .containsExactlyInAnyOrder("tỉnh Lạng Sơn", "huyện Văn Lãng", "xã Tân Mỹ", "xã Na Sầm");
    }

    @Test
    void aUnitToWhichSomebodyIsToGoIsLeft() {
        apply(inMarch(BEFORE));
        UnitPath from = unit("xã Tân Mỹ").path();
        UnitPath to = unit("thị trấn Na Sầm").path();
        OfficialId official = provinces.enterSecretary(from, "Hoàng Văn Thử");
        provinces.in(
                from,
                () -> jdbc.sql("""
                                INSERT INTO transfer (id, province_id, unit_id, unit_path, counter_path, official_id, official_name,
                                                      post, kind, new_post, starts_on, reason, status, proposed_by, proposer,
                                                      proposed_at, proposal_key, open_official, changed_by)
                                VALUES (:official, :province, :unit, :path, :to, :official, 'Hoàng Văn Thử', 'PARTY_SECRETARY',
                                        'ROTATION', 'COMMITTEE_CHAIR', '2025-07-01', 'x', 'PROPOSED', 'account:1', 'y',
                                        '2025-06-01', UNHEX(REPLACE(UUID(), '-', '')), :official, 'account:1')
                                """)
                        .param("official", official.value())
                        .param("province", province.province().value())
                        .param("unit", from.unit().value())
                        .param("path", from.value())
                        .param("to", to.value())
                        .update());

        ListChanges changes = apply(order(PROVINCE, DISTRICT, TAN_MY, HOANG_VAN_THU));

        assertThat(changes.left())
                .extracting(change -> change.was() + change.becomes(), UnitChange::left)
                .containsExactly(tuple("thị trấn Na Sầm", LeftReason.TRANSFERS));
    }

    @Test
    void anOlderListCutsIntoNothingWhoeverNamesIt() {
        apply(order(AFTER));

        assertThat(refusal(() -> transaction.execute(_ -> {
                    ImportOrder older = inMarch(BEFORE);
                    carrier.carryOut(older, weighing.weigh(older));
                    return older;
                })))
                .isEqualTo(UnitListFinding.UNIT_LIST_OLDER);
    }

    @Test
    void aUnitInWhichSomebodyWorksIsNotRenamedToAnotherOneNorGivenAnotherType() {
        apply(inMarch(BEFORE));
        provinces.enterSecretary(unit("xã Tân Mỹ").path(), "Hoàng Văn Thử");

        ListChanges changes =
                apply(order(PROVINCE, DISTRICT, "06172;182;commune;Phường;Bắc Việt", HOANG_VAN_THU, NA_SAM));

        assertThat(changes.made()).isZero();
        assertThat(changes.left())
                .extracting(UnitChange::left)
                .containsExactly(LeftReason.PERHAPS_ANOTHER_UNIT, LeftReason.DOSSIERS);
    }

    @Test
    void aListThatIsNotWholeEndsNothing() {
        apply(inMarch(BEFORE));

        ListChanges changes =
                apply(new ImportOrder(Lists.list("06172;182;commune;Phường;Tân Mỹ"), JULY, "237/NQ-UBTVQH16", false));

        assertThat(changes.changes()).extracting(UnitChange::kind).containsExactly(ChangeKind.RETYPED);
        assertThat(units(JULY)).extracting(UnitSummary::fullName).contains("phường Tân Mỹ", "xã Hoàng Văn Thụ");
    }

    @Test
    void rowsOfOtherProvincesAndOtherDaysAreCountedAndNotLookedAt() {
        ListChanges changes = in(() -> desk.compare(
                order(PROVINCE, "04;;province;Tỉnh;Cao Bằng", "182;20;district;Huyện;Văn Lãng;;2025-06-30")));

        assertThat(changes.otherProvinces()).isEqualTo(1);
        assertThat(changes.notInForce()).isEqualTo(1);
        assertThat(changes.changes()).extracting(UnitChange::kind).containsExactly(ChangeKind.RECODED);
        assertThat(refusal(() -> desk.compare(order("04;;province;Tỉnh;Cao Bằng"))))
                .isEqualTo(UnitListFinding.UNIT_LIST_NOT_OURS);
    }

    @Test
    void nothingIsWrittenWhileARowIsWrong() {
        ImportOrder wrong =
                order(PROVINCE, DISTRICT, TAN_MY, "06178;183;commune;Xã;Hoàng Văn Thụ", "1;20;district;Huyện;X");

        assertThat(in(() -> desk.compare(wrong)).findings())
                .extracting(finding -> finding.finding().code())
                .containsExactlyInAnyOrder(UnitListFinding.UNIT_ROW_PARENT, UnitListFinding.UNIT_ROW_CODE);
        assertThat(refusal(() -> applied(wrong))).isEqualTo(UnitListFinding.UNIT_LIST_HAS_ERRORS);
        assertThat(units(JULY)).hasSize(1);
    }

    @Test
    void whatIsAppliedIsWhatWasShown() {
        ListChanges shown = in(() -> desk.compare(inMarch(BEFORE)));
        provinces.openCommune(province, "Mới");

        assertThat(refusal(() -> desk.apply(inMarch(PROVINCE, DISTRICT), shown.fingerprint())))
                .isEqualTo(UnitListFinding.UNIT_LIST_CHANGED_MEANWHILE);
        assertThat(units(JULY)).hasSize(2);
    }

    @Test
    void aResolutionIsNamedAndAnOlderListRefused() {
        assertThat(refusal(() -> applied(new ImportOrder(Lists.list(BEFORE), JULY, " ", true))))
                .isEqualTo(UnitListFinding.UNIT_LIST_RESOLUTION_MISSING);
        apply(order(BEFORE));

        assertThat(refusal(() -> desk.compare(inMarch(BEFORE)))).isEqualTo(UnitListFinding.UNIT_LIST_OLDER);
    }

    @Test
    void onlyWhoMayImportsAndOnlyForTheWholeProvince() {
        UnitPath commune = provinces.openCommune(province, "Một");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(
                        province, "test", Set.of(UnitPermissions.READ), () -> desk.compare(inMarch(BEFORE))));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> provinces.as(commune, "test", MAY, () -> applied(inMarch(BEFORE))));
        assertThat(units(JULY)).hasSize(2);
    }

    private static ImportOrder inMarch(String... rows) {
        return new ImportOrder(Lists.list(rows), LocalDate.of(2025, 3, 1), "19/2025/QĐ-TTg", true);
    }

    private ListChanges apply(ImportOrder order) {
        return in(() -> applied(order));
    }

    private ListChanges applied(ImportOrder order) {
        return desk.apply(order, desk.compare(order).fingerprint());
    }

    private <T> T in(Callable<T> work) {
        return provinces.as(province, "test", MAY, work);
    }

    private List<UnitSummary> units(LocalDate date) {
        return in(() -> directory.allBelow(province, date));
    }

    /** As it was before July 2025. */
    private UnitSummary unit(String name) {
        return unit(name, JULY.minusDays(1));
    }

    private UnitSummary unit(String name, LocalDate date) {
        return units(date).stream()
                .filter(unit -> unit.fullName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long auditLines() {
        return in(() -> jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE action = 'units:list-imported'")
                .query(Long.class)
                .single());
    }

    private FindingCode refusal(Callable<?> work) {
        return assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> in(work))
                .actual()
                .findings()
                .getFirst()
                .code();
    }
}
