package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Confirmations;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.OfficialFinding;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.movements.MovementFinding;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.ProposeTransfer;
import vn.nangchuan.officials.movements.TakeTransferStep;
import vn.nangchuan.officials.movements.TransferDesk;
import vn.nangchuan.officials.movements.TransferFilter;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.movements.TransferLists;
import vn.nangchuan.officials.movements.TransferStep;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A clerk whose own dossier is on the register: they edit everybody's but theirs, and send everybody on but themselves. */
@AccountsTest
class OwnRegisterWorkTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private PostingDesk postings;

    @Autowired
    private QualificationDesk papers;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private TransferDesk transfers;

    @Autowired
    private TransferLists lists;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private JdbcClient jdbc;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath commune = province;
    private UnitPath sibling = province;
    private OfficialId self = new OfficialId(0);
    private Person clerk = new Person(new AccountId(0), new Username("ai-do"));

    @BeforeEach
    void openAccounts() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        sibling = provinces.openCommune(province, "Tân Mỹ");
        self = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        clerk = people.clerkWhoIs(self, commune);
    }

    @Test
    void nobodyEditsAnythingOfTheOwnDossier() {
        assertThat(refusal(() -> desk.change(self, 0, new RankEntry("Chuyên viên", null, null))))
                .isEqualTo(OfficialFinding.OFFICIAL_OWN_DOSSIER);
        assertThat(refusal(() ->
                        postings.add(self, new PostingEntry("COUNCIL_CHAIR", TODAY, null, null, false, false, null))))
                .isEqualTo(OfficialFinding.OFFICIAL_OWN_DOSSIER);
        assertThat(refusal(() -> papers.add(self, paper()))).isEqualTo(OfficialFinding.OFFICIAL_OWN_DOSSIER);
        assertThat(refusal(() -> confirmations.confirm(self, Criterion.HEALTH)))
                .isEqualTo(OfficialFinding.OFFICIAL_OWN_DOSSIER);
        assertThat(refusal(() -> confirmations.takeBack(self, Criterion.HEALTH)))
                .isEqualTo(OfficialFinding.OFFICIAL_OWN_DOSSIER);
    }

    @Test
    void aColleagueEditsIt() {
        people.as(people.holding("COMMUNE_STAFF", commune), () -> papers.add(self, paper()));
    }

    @Test
    void nobodySendsThemselvesToAnotherUnit() {
        assertThat(refusal(() -> transfers.propose(proposal()))).isEqualTo(MovementFinding.TRANSFER_OWN_CASE);
    }

    @Test
    void nobodyTakesBackThatTheyAreToGo() {
        Person colleague = people.holding("COMMUNE_STAFF", commune);
        people.as(colleague, () -> transfers.propose(proposal()));

        TransferLine seen = people.as(
                        clerk,
                        () -> lists.find(lists.ofOfficial(self).getFirst().id()))
                .orElseThrow();
        assertThat(seen.steps()).isEmpty();
        assertThat(refusal(() -> transfers.take(withdrawing(seen)))).isEqualTo(MovementFinding.TRANSFER_OWN_CASE);
        people.as(colleague, () -> transfers.take(withdrawing(seen)));
    }

    @Test
    void whatIsAboutThemselvesWaitsForOthers() {
        Person reviewer = people.reviewerWhoIs(self, province);
        Person colleague = people.holding("COMMUNE_STAFF", commune);
        people.as(colleague, () -> transfers.propose(proposal()));
        people.as(people.holding("COMMUNE_STAFF", sibling), () -> {
            TransferLine seen = lists.find(
                            lists.page(TransferFilter.OPEN, null, 1).getFirst().id())
                    .orElseThrow();
            transfers.take(
                    new TakeTransferStep(seen.id(), seen.version(), TransferStep.CONFIRM, null, UUID.randomUUID()));
        });

        assertThat(people.as(reviewer, lists::waitingCount)).isZero();
        assertThat(people.as(people.holding("PROVINCE_REVIEWER", province), lists::waitingCount))
                .isOne();
    }

    @Test
    void anAccountThatIsKeptFurtherUpIsKnownToo() {
        Person keptAbove = people.clerkWhoIs(self, province);
        provinces.in(
                province,
                () -> jdbc.sql("UPDATE role_grant SET unit_id = :unit, unit_path = :path WHERE account_id = :account")
                        .param("unit", commune.unit().value())
                        .param("path", commune.value())
                        .param("account", keptAbove.id().value())
                        .update());

        assertThat(refusal(keptAbove, () -> papers.add(self, paper()))).isEqualTo(OfficialFinding.OFFICIAL_OWN_DOSSIER);
    }

    private ProposeTransfer proposal() {
        return new ProposeTransfer(
                self,
                MovementKind.ROTATION,
                sibling.unit(),
                new PostCode("COMMITTEE_CHAIR"),
                TODAY,
                "Theo kế hoạch",
                UUID.randomUUID());
    }

    private static TakeTransferStep withdrawing(TransferLine seen) {
        return new TakeTransferStep(seen.id(), seen.version(), TransferStep.WITHDRAW, null, UUID.randomUUID());
    }

    private static QualificationEntry paper() {
        return new QualificationEntry(
                Criterion.STATE_MANAGEMENT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Trường Chính trị tỉnh",
                "QL-7",
                LocalDate.of(2016, 5, 2),
                null);
    }

    private FindingCode refusal(Runnable work) {
        return refusal(clerk, work);
    }

    private FindingCode refusal(Person who, Runnable work) {
        BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(who, work));
        assertThat(refused).isNotNull();
        return refused.findings().getFirst().code();
    }
}
