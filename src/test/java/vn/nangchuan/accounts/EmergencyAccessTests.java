package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Workplaces;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestProvinces;

/** A dossier opened outside the ordinary right: by whom, for how long, and who sees that. */
@AccountsTest
class EmergencyAccessTests {

    private static final String REASON = "Đơn tố cáo số 12/2019 cần xác minh trong ngày";

    @Autowired
    private EmergencyAccess access;

    @Autowired
    private Workplaces workplaces;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private AuditLists audit;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private JdbcClient jdbc;

    private UnitPath commune = UnitPath.ofProvince(new UnitId(1));
    private OfficialId sen = new OfficialId(0);
    private OfficialId colleague = sen;
    private Person province = new Person(new AccountId(0), new Username("ai-do"));

    @BeforeEach
    void openUnits() {
        UnitPath path = provinces.openProvince();
        commune = provinces.openCommune(provinces.openDistrict(path, "Văn Lãng"), "Tân Lang");
        sen = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        colleague = provinces.enterSecretary(commune, "Nông Văn Bàn");
        province = people.holding("PROVINCE_ADMINISTRATOR", path);
    }

    @Test
    void nobodyOfTheProvinceOpensADossierWithoutIt() {
        assertThatThrownBy(() -> people.as(province, () -> dossiers.open(sen)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleAreFoundByTheirExactNameOnly() {
        assertThat(people.as(province, () -> access.find(commune.unit(), "hoang thi sen")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.official()).isEqualTo(sen);
                    assertThat(found.birthYear()).isEqualTo(1975);
                });
        assertThat(people.as(province, () -> access.find(commune.unit(), "Hoàng")))
                .isEmpty();
    }

    @Test
    void whoeverOpensOneReadsThatOneAndNoOther() {
        people.as(province, () -> access.open(sen, REASON));

        people.as(province, () -> {
            assertThat(workplaces.choose(commune.unit(), sen)).isTrue();
            assertThat(currentUser.require().official()).contains(sen);
            assertThat(dossiers.open(sen)).isPresent();
            assertThat(dossiers.open(colleague)).isEmpty();
        });
    }

    @Test
    void itIsOverOnceItsTimeHasPassed() {
        people.as(province, () -> access.open(sen, REASON));
        ended(colleague);

        people.as(province, () -> {
            assertThat(workplaces.choose(commune.unit(), sen)).isTrue();
            assertThat(workplaces.choose(commune.unit(), colleague)).isFalse();
        });
    }

    /** One that was opened four hours ago. */
    private void ended(OfficialId official) {
        provinces.in(
                commune,
                () -> jdbc.sql("""
                        INSERT INTO emergency_opening (id, province_id, unit_id, unit_path, official_id, account_id,
                            opened_by, reason, opened_at, ends_at, changed_by)
                        VALUES (:official, :province, :unit, :path, :official, :account, 'Ai đó', :reason,
                            UTC_TIMESTAMP(6) - INTERVAL 4 HOUR, UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, 'job:test')
                        """)
                        .param("official", official.value())
                        .param("province", commune.province().value())
                        .param("unit", commune.unit().value())
                        .param("path", commune.value())
                        .param("account", province.id().value())
                        .param("reason", REASON)
                        .update());
    }

    @Test
    void theReasonMustSaySomething() {
        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class, () -> people.as(province, () -> access.open(sen, "cần xem")));

        assertThat(refused.findings().getFirst().code()).isEqualTo(AccountFinding.EMERGENCY_REASON_TOO_SHORT);
        assertThat(people.as(province, workplaces::all)).hasSize(1);
    }

    @Test
    void theCommuneSeesItAtOnce() {
        people.as(province, () -> access.open(sen, REASON));
        Person administrator = people.holding("COMMUNE_ADMINISTRATOR", commune);

        assertThat(people.as(administrator, () -> access.recent()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fullName()).isEqualTo("Hoàng Thị Sen");
                    assertThat(line.reason()).isEqualTo(REASON);
                    assertThat(Duration.between(line.openedAt(), line.endsAt())).isEqualTo(EmergencyAccess.LASTS);
                });
    }

    @Test
    void theOfficialSeesWhoAndWhy() {
        people.as(province, () -> access.open(sen, REASON));
        Person official = people.ofOfficial(sen, commune);

        List<AuditLine> viewers =
                people.as(official, () -> audit.viewersOf(sen, null, 50).lines());

        assertThat(viewers).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("accounts:opened-in-emergency");
            assertThat(line.reason()).isEqualTo(REASON);
            assertThat(line.roles()).containsExactly("PROVINCE_ADMINISTRATOR");
        });
    }
}
