package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.movements.MovementDesk;
import vn.nangchuan.officials.movements.MovementFinding;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.movements.RecordMovement;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A clerk whose own dossier is on the register: somebody else records what happens to it, and with the posts the roles end. */
@AccountsTest
class LeaversTests {

    @Autowired
    private MovementDesk desk;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private RoleGrants grants;

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

        assertThat(provinces.in(
                        commune,
                        () -> grants.findByAccountIdOrderByValidFromDescIdDesc(
                                clerk.id().value())))
                .allSatisfy(grant -> assertThat(grant.validTo()).isEqualTo(TestClock.FIRST_DAY));
    }

    private OfficialId retire() {
        desk.record(new RecordMovement(
                self,
                MovementKind.RETIREMENT,
                TestClock.FIRST_DAY,
                null,
                null,
                false,
                null,
                new MovementPaper("5/QĐ", TestClock.FIRST_DAY, "UBND", "Nông Văn Ký"),
                null,
                UUID.randomUUID()));
        return self;
    }
}
