package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.Explanations;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What an official finds who signs in: their own dossier, and who has seen it; nothing of a colleague's. */
@AccountsTest
class OwnDossierTests {

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Explanations explanations;

    @Autowired
    private RegisterLists registers;

    @Autowired
    private AuditLists audit;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    private UnitPath commune = UnitPath.ofProvince(new UnitId(1));
    private OfficialId self = new OfficialId(0);
    private OfficialId colleague = self;
    private Person official = new Person(new AccountId(0), new Username("ai-do"));
    private Person administrator = official;

    @BeforeEach
    void openAccounts() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(provinces.openDistrict(province, "Văn Lãng"), "Tân Lang");
        self = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        colleague = provinces.enterSecretary(commune, "Nông Văn Bàn");
        official = people.ofOfficial(self, commune);
        administrator = people.holding("COMMUNE_ADMINISTRATOR", commune);
    }

    @Test
    void theirDossierAndTheirStandingOpen() {
        assertThat(people.as(official, () -> dossiers.open(self)))
                .hasValueSatisfying(dossier -> assertThat(dossier.fullName()).isEqualTo("Hoàng Thị Sen"));
        assertThat(people.as(official, () -> explanations.of(self, TestClock.FIRST_DAY)))
                .isPresent();
    }

    @Test
    void aColleaguesDoesNot() {
        assertThat(people.as(official, () -> dossiers.open(colleague))).isEmpty();
        assertThat(people.as(official, () -> explanations.of(colleague, TestClock.FIRST_DAY)))
                .isEmpty();
    }

    @Test
    void theRegisterIsShut() {
        assertThatThrownBy(() -> people.as(
                        official,
                        () -> registers.page(
                                new RegisterFilter(commune.unit(), TestClock.FIRST_DAY, "", null), null, 50)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theySeeWhoHasOpenedTheirDossierAndNotWhoHasOpenedAColleagues() {
        people.as(administrator, () -> dossiers.open(self));
        people.as(administrator, () -> dossiers.open(colleague));

        List<AuditLine> viewers =
                people.as(official, () -> audit.viewersOf(self, null, 50).lines());

        assertThat(viewers).singleElement().satisfies(line -> {
            assertThat(line.roles()).containsExactly("COMMUNE_ADMINISTRATOR");
            assertThat(line.action()).isEqualTo("officials:opened");
        });
        assertThat(people.as(
                        official, () -> audit.viewersOf(colleague, null, 50).lines()))
                .isEmpty();
    }

    @Test
    void theirOwnOpeningIsRecordedToo() {
        people.as(official, () -> dossiers.open(self));

        assertThat(people.as(official, () -> audit.viewersOf(self, null, 50).lines()))
                .extracting(AuditLine::roles)
                .containsExactly(List.of("OFFICIAL"));
    }
}
