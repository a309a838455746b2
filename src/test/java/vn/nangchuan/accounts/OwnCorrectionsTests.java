package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.corrections.AnswerCorrection;
import vn.nangchuan.officials.corrections.CorrectionCase;
import vn.nangchuan.officials.corrections.CorrectionCases;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionFinding;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.CorrectionOffice;
import vn.nangchuan.officials.corrections.CorrectionStep;
import vn.nangchuan.officials.corrections.RequestCorrection;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestProvinces;

/** A clerk whose own dossier is on the register: they ask as everybody does, and somebody else answers. */
@AccountsTest
class OwnCorrectionsTests {

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private CorrectionOffice office;

    @Autowired
    private CorrectionCases cases;

    @Autowired
    private CorrectionLists lists;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    private UnitPath commune = UnitPath.ofProvince(new UnitId(1));
    private OfficialId self = new OfficialId(0);
    private Person official = new Person(new AccountId(0), new Username("ai-do"));

    @BeforeEach
    void openAccounts() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(provinces.openDistrict(province, "Văn Lãng"), "Tân Lang");
        self = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        official = people.ofOfficial(self, commune);
    }

    @Test
    void aClerkDoesNotAnswerAboutTheOwnDossierWithWhicheverAccount() {
        CorrectionId id = ask();
        Person clerk = people.clerkWhoIs(self, commune);

        CorrectionCase seen = people.as(clerk, () -> cases.open(id)).orElseThrow();
        assertThat(seen.ownCase()).isTrue();
        assertThat(seen.steps()).isEmpty();

        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(clerk, () -> answer(seen)));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(CorrectionFinding.CORRECTION_OWN_CASE);
    }

    @Test
    void aColleagueAnswersIt() {
        CorrectionId id = ask();
        Person colleague = people.holding("COMMUNE_STAFF", commune);

        CorrectionCase seen = people.as(colleague, () -> cases.open(id)).orElseThrow();
        assertThat(seen.steps()).contains(CorrectionStep.ACCEPT);
        people.as(colleague, () -> answer(seen));

        assertThat(people.as(colleague, lists::waitingCount)).isZero();
    }

    private CorrectionId ask() {
        return people.as(official, () -> {
            FieldPlace recruited = new FieldPlace(DossierField.RECRUITED_ON, 0);
            desk.request(RequestCorrection.ofField(recruited, "2001-09-01", "Quyết định số 5", UUID.randomUUID()));
            return lists.own().getFirst().id();
        });
    }

    private CorrectionId answer(CorrectionCase seen) {
        CorrectionId id = seen.line().id();
        office.answer(new AnswerCorrection(
                id, seen.line().version(), CorrectionStep.ACCEPT, seen.present(), null, UUID.randomUUID()));
        return id;
    }
}
