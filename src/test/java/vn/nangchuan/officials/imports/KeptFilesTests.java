package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Files of people are kept for a time and no more of them than fit, whether their unit comes again or not. */
@PortalTest
class KeptFilesTests {

    private static final String LIST = "Họ tên;Số CCCD;Điện thoại\nHoàng Thị Sen;020175123456;0912345678\n";

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportFixture imports;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportLists lists;

    @Autowired
    NightlyForgetting nightly;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province = new UnitPath("/1/");
    private UnitPath commune = province;

    @BeforeEach
    void openCommune() {
        imports.open();
        province = imports.province;
        commune = imports.commune;
    }

    @Test
    void theNightForgetsTheOldOnesOfAllUnitsThatBringNoOther() throws Exception {
        UnitPath sibling = imports.sibling("Tân Mỹ");
        long old = checked(commune);
        long young = checked(commune);
        long ofSibling = checked(sibling);
        date(commune, old, "brought_at", "2019-06-18 00:00:00");
        date(commune, young, "brought_at", "2019-06-20 00:00:00");
        date(sibling, ofSibling, "brought_at", "2018-01-01 00:00:00");

        nightly.forget();

        assertThat(imports.line(commune, old).kept()).isFalse();
        assertThat(imports.line(commune, old).status())
                .as("that it was there stays")
                .isEqualTo(ImportStatus.CHECKED);
        assertThat(imports.rows(old, null)).isEmpty();
        assertThat(provinces.in(commune, () -> lists.content(old))).isEmpty();
        assertThat(imports.line(commune, young).kept()).isTrue();
        assertThat(imports.line(sibling, ofSibling).kept()).isFalse();
        assertThat(recorded()).isEqualTo(2);

        nightly.forget();
        assertThat(recorded()).as("once").isEqualTo(2);
    }

    @Test
    void oneThatWasTakenOverIsKeptAsLongSinceThen() throws Exception {
        long id = checked(commune);
        date(commune, id, "brought_at", "2019-05-01 00:00:00");
        date(commune, id, "applied_at", "2019-07-01 00:00:00");

        nightly.forget();
        assertThat(imports.line(commune, id).kept()).isTrue();

        date(commune, id, "applied_at", "2019-05-02 00:00:00");
        nightly.forget();
        assertThat(imports.line(commune, id).kept()).isFalse();
    }

    @Test
    void noMoreThanTwentyWaitToBeTakenOver() {
        long first = imports.bring(LIST);
        for (int more = 1; more < 20; more++) {
            imports.bring(LIST);
        }

        Finding refused = refusal();
        assertThat(refused.code()).isEqualTo(ImportFinding.IMPORT_TOO_MANY);
        assertThat(refused.arguments()).containsExactly(20);

        provinces.in(commune, () -> desk.discard(first));
        assertThat(imports.bring(LIST)).isPositive();
    }

    @Test
    void togetherTheyAreNoLargerThanMayBe() {
        long first = imports.bring(LIST);
        provinces.in(
                commune,
                () -> jdbc.sql("UPDATE register_import SET bytes = :bytes WHERE id = :id")
                        .param("bytes", (128 << 20) - LIST.getBytes(StandardCharsets.UTF_8).length + 1)
                        .param("id", first)
                        .update());

        Finding refused = refusal();
        assertThat(refused.code()).isEqualTo(ImportFinding.IMPORT_NO_ROOM);
        assertThat(refused.arguments()).containsExactly(128L, 30L);

        date(commune, first, "brought_at", "2019-01-01 00:00:00");
        assertThat(imports.bring(LIST))
                .as("bringing one forgets the old ones, too")
                .isPositive();
    }

    private long checked(UnitPath unit) throws Exception {
        long id = imports.bring(unit, LIST);
        imports.check(unit, id);
        assertThat(imports.rows(unit, id, null)).hasSize(1);
        return id;
    }

    private Finding refusal() {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> imports.bring(LIST))
                .findings()
                .getFirst();
    }

    private void date(UnitPath unit, long id, String column, String moment) {
        provinces.in(
                unit,
                () -> jdbc.sql("UPDATE register_import SET " + column + " = :moment WHERE id = :id")
                        .param("moment", moment)
                        .param("id", id)
                        .update());
    }

    private long recorded() {
        return provinces.as(
                province,
                "admin",
                Set.of(AuditPermissions.READ),
                () -> jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE action = 'officials:import-forgotten'")
                        .query(Long.class)
                        .single());
    }
}
