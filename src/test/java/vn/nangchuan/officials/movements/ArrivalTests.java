package vn.nangchuan.officials.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.officials.movements.MovementFixture.NUMBER;
import static vn.nangchuan.officials.movements.MovementFixture.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.FirstPostEntry;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.NewOfficial;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Somebody comes onto the register of a commune, and by which decision. */
@PortalTest
class ArrivalTests {

    private static final LocalDate DAY = TODAY.minusDays(20);
    private static final String FROM = "Phòng Nội vụ huyện Văn Lãng";

    @Autowired
    MovementFixture world;

    @Autowired
    ArrivalDesk desk;

    @Autowired
    MovementLists lists;

    @Autowired
    AuditLists audit;

    @Autowired
    TestProvinces provinces;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void whoIsSentFromTheDistrictComesWithTheDecisionThePostAndThePlace() {
        OfficialId came = enter(new Arrival(MovementKind.SENT_HERE, "  " + FROM, MovementFixture.paper()));

        assertThat(world.givingClerk(() -> lists.ofOfficial(came)))
                .singleElement()
                .returns(MovementKind.SENT_HERE, MovementLine::kind)
                .returns(DAY, MovementLine::day)
                .returns(FROM, MovementLine::place)
                .returns("xã Tân Lang", MovementLine::unitName)
                .returns(null, MovementLine::ended)
                .returns(NUMBER, line -> line.paper().number())
                .satisfies(line -> assertThat(line.post()).isNotNull().returns("Văn hóa – xã hội", name -> name.vi()));
        assertThat(world.givingClerk(() -> audit.ofOfficial(came, null, 20)).lines())
                .filteredOn(line -> line.action().equals("officials:movement-recorded"))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).asString().contains("SENT_HERE", FROM, NUMBER));
    }

    @Test
    void whoIsRecruitedNeedNotComeFromAnywhere() {
        OfficialId came = enter(new Arrival(MovementKind.RECRUITMENT, " ", MovementFixture.paper()));

        assertThat(world.givingClerk(() -> lists.ofOfficial(came)))
                .singleElement()
                .returns(MovementKind.RECRUITMENT, MovementLine::kind)
                .returns(null, MovementLine::place);
    }

    @Test
    void nobodyIsOnTheRegisterByADecisionThatDoesNotHold() {
        MovementPaper later = new MovementPaper("", TODAY.plusDays(1), "UBND huyện", "Nông Văn Ký");

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> enter(new Arrival(MovementKind.SENT_HERE, "", later)))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code, Finding::field)
                        .containsExactlyInAnyOrder(
                                tuple(MovementFinding.MOVEMENT_PLACE_MISSING, "arrival.place"),
                                tuple(MovementFinding.MOVEMENT_PAPER_INCOMPLETE, "arrival.number"),
                                tuple(MovementFinding.MOVEMENT_DECIDED_LATER, "arrival.decidedOn")));
        enter(new Arrival(MovementKind.SENT_HERE, FROM, MovementFixture.paper())); // the number is still free
    }

    @Test
    void noDecisionIsKeptWhereThePersonIsRefused() {
        enter(new Arrival(MovementKind.APPOINTMENT, FROM, MovementFixture.paper()));

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> enter(new Arrival(MovementKind.APPOINTMENT, FROM, MovementFixture.paper())));
        assertThat(world.givingClerk(() -> lists.page(null, 10))).hasSize(1);
    }

    @Test
    void onlyWhoMayRecordMovementsEntersByDecision() {
        Arrival arrival = new Arrival(MovementKind.RECRUITMENT, null, MovementFixture.paper());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(
                        world.giving, "editor", Set.of(OfficialPermissions.EDIT), () -> desk.enter(entry(), arrival)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(
                        world.giving,
                        "recorder",
                        Set.of(MovementPermissions.RECORD),
                        () -> desk.enter(entry(), arrival)));
    }

    @Test
    void thoseOnTheRegisterDoNotArriveAgain() {
        assertThat(MovementKind.withinUnit()).doesNotContain(MovementKind.SENT_HERE, MovementKind.RECRUITMENT);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> world.record(MovementKind.SENT_HERE, TODAY, "OFFICE_STATISTICS"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Arrival(MovementKind.RETIREMENT, null, MovementFixture.paper()));
    }

    private OfficialId enter(Arrival arrival) {
        return world.givingClerk(() -> desk.enter(entry(), arrival));
    }

    private static NewOfficial entry() {
        return new NewOfficial(
                new PersonalEntry("Lành Thị Xuyến", Sex.FEMALE, LocalDate.of(1988, 4, 2), null, null),
                new IdentityEntry("020188001234", null, null, null),
                new FirstPostEntry("CULTURE_SOCIETY", DAY, null, null));
    }
}
