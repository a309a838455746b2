package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.DossierEdits;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.movements.MovementDesk;
import vn.nangchuan.officials.movements.MovementFinding;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.movements.RecordMovement;
import vn.nangchuan.scope.RoleHolders;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A clerk whose own dossier is on the register: somebody else records what happens to it, and with the posts the roles end. */
@AccountsTest
class LeaversTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    private MovementDesk desk;

    @Autowired
    private PostingDesk postings;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierEdits edits;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private RoleGrants grants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RoleHolders holders;

    @Autowired
    private StatementCounter counter;

    private UnitPath commune = UnitPath.ofProvince(new UnitId(1));
    private OfficialId self = new OfficialId(0);

    @BeforeEach
    void openUnits() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        self = provinces.enterSecretary(commune, "Hoàng Thị Sen");
    }

    @Test
    void nobodyRecordsWhatHappensToTheOwnPosts() {
        Person clerk = people.clerkWhoIs(self, commune);

        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(clerk, this::retire));

        assertThat(refused.findings()).extracting(Finding::code).containsExactly(MovementFinding.MOVEMENT_OWN_DOSSIER);
    }

    @Test
    void whoLeavesWorksForTheUnitNoLonger() {
        Person clerk = people.clerkWhoIs(self, commune);
        Person colleague = people.holding("COMMUNE_STAFF", commune);

        people.as(colleague, this::retire);

        assertThat(endsOf(clerk)).containsExactly(TODAY);
    }

    @Test
    void soDoesWhoseLastPostEndsByADecisionOnThatPostAlone() {
        Person clerk = people.clerkWhoIs(self, commune);

        people.as(people.holding("COMMUNE_STAFF", commune), () -> record(MovementKind.END_OF_POST, held().id()));

        assertThat(endsOf(clerk)).containsExactly(TODAY);
    }

    @Test
    void soDoesWhoseLastPostIsGivenAnEndInTheDossier() {
        Person clerk = people.clerkWhoIs(self, commune);

        people.as(people.holding("COMMUNE_STAFF", commune), () -> end(held(), YESTERDAY));

        assertThat(endsOf(clerk)).containsExactly(TODAY);
    }

    @Test
    void soDoesWhoseLastPostIsTakenOutOfTheDossier() {
        Person clerk = people.clerkWhoIs(self, commune);

        people.as(people.holding("COMMUNE_STAFF", commune), () -> {
            HeldPost held = held();
            postings.remove(self, held.id(), held.version());
        });

        assertThat(endsOf(clerk)).containsExactly(TODAY);
    }

    @Test
    void soDoesWhoseLastPostIsCorrectedToHaveEnded() {
        Person clerk = people.clerkWhoIs(self, commune);

        people.as(people.holding("COMMUNE_STAFF", commune), () -> {
            FieldPlace end = new FieldPlace(DossierField.POST_TO, held().id());
            transaction.executeWithoutResult(_ -> edits.change(self, new FieldChange(end, TODAY.toString())));
        });

        assertThat(endsOf(clerk)).containsExactly(TODAY);
    }

    @Test
    void whoHoldsAnotherPostWorksOn() {
        Person clerk = people.clerkWhoIs(self, commune);

        people.as(people.holding("COMMUNE_STAFF", commune), () -> {
            postings.add(self, new PostingEntry("COUNCIL_CHAIR", YESTERDAY, null, null, false, false, null));
            end(held(), YESTERDAY);
        });

        assertThat(endsOf(clerk)).containsOnlyNulls();
    }

    @Test
    void whatIsMendedOfPostsLongPastEndsNoRoleThatWasGivenSince() {
        people.as(people.holding("COMMUNE_STAFF", commune), () -> end(held(), YESTERDAY.minusYears(1)));
        Person clerk = people.clerkWhoIs(self, commune);

        people.as(
                people.holding("COMMUNE_STAFF", commune),
                () -> end(held(), YESTERDAY.minusYears(1).plusDays(3)));

        assertThat(endsOf(clerk)).containsOnlyNulls();
    }

    @Test
    void soDoesWhoseAccountIsKeptFurtherUp() {
        Person staff = people.keptAbove(self, UnitPath.ofProvince(commune.province()), "COMMUNE_STAFF", commune);
        assertThat(provinces.in(commune, () -> accounts.findByOfficialId(self.value())))
                .as("the commune does not see the account")
                .isEmpty();

        people.as(people.holding("COMMUNE_STAFF", commune), this::retire);

        assertThat(endsOf(staff)).as("in the commune").containsExactly(TODAY);
        assertThat(provinces.in(
                        UnitPath.ofProvince(commune.province()),
                        () -> grants.findByAccountIdOrderByValidFromDescIdDesc(
                                staff.id().value())))
                .as("what the province allows, the province ends")
                .anyMatch(grant -> grant.validTo() == null);
    }

    @Test
    void howeverManyRolesThereAreTheyAreLookedUpAtOnce() throws Exception {
        Person first = people.clerkWhoIs(self, commune);
        people.keptAbove(self, UnitPath.ofProvince(commune.province()), "COMMUNE_STAFF", commune);
        people.keptAbove(self, UnitPath.ofProvince(commune.province()), "COMMUNE_STAFF", commune);
        Person colleague = people.holding("COMMUNE_STAFF", commune);

        List<String> statements = people.as(colleague, () -> counter.texts(this::retire));

        assertThat(endsOf(first)).containsExactly(TODAY);
        assertThat(statements)
                .filteredOn(text -> text.matches("(?s)select\\b.*\\bfrom\\s+role_grant\\b.*\\bwhere\\b.*\\bid\\b.*"))
                .hasSize(1);
    }

    @Test
    void nobodyIsToldOfAnAccountWhoseOfficialIsOutOfSight() {
        people.keptAbove(self, UnitPath.ofProvince(commune.province()), "COMMUNE_STAFF", commune);
        UnitPath beside = provinces.openCommune(UnitPath.ofProvince(commune.province()), "Tân Mỹ");

        assertThat(grantsSeenFrom(commune)).hasSize(1);
        assertThat(grantsSeenFrom(beside)).isEmpty();
    }

    private List<Long> grantsSeenFrom(UnitPath unit) {
        List<Long> seen = new ArrayList<>();
        provinces.in(unit, () -> transaction.executeWithoutResult(_ -> seen.addAll(holders.grantsOf(self))));
        return seen;
    }

    private HeldPost held() {
        return dossiers.open(self).orElseThrow().posts().getFirst();
    }

    private void end(HeldPost held, LocalDate lastDay) {
        PostingEntry entry = new PostingEntry(held.code(), held.validFrom(), lastDay, null, false, false, null);
        postings.change(self, held.id(), held.version(), entry);
    }

    private List<@Nullable LocalDate> endsOf(Person person) {
        List<@Nullable LocalDate> ends = new ArrayList<>();
        provinces
                .in(
                        commune,
                        () -> grants.findByAccountIdOrderByValidFromDescIdDesc(
                                person.id().value()))
                .forEach(grant -> ends.add(grant.validTo()));
        return ends;
    }

    private OfficialId retire() {
        return record(MovementKind.RETIREMENT, null);
    }

    private OfficialId record(MovementKind kind, @Nullable Long posting) {
        desk.record(new RecordMovement(
                self,
                kind,
                TestClock.FIRST_DAY,
                posting,
                null,
                false,
                null,
                new MovementPaper("5/QĐ", TestClock.FIRST_DAY, "UBND", "Nông Văn Ký"),
                null,
                UUID.randomUUID()));
        return self;
    }
}
