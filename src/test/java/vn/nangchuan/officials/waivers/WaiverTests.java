package vn.nangchuan.officials.waivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.officials.waivers.WaiverFixture.BASIS;
import static vn.nangchuan.officials.waivers.WaiverFixture.MANAGEMENT;
import static vn.nangchuan.officials.waivers.WaiverFixture.POLITICS;
import static vn.nangchuan.officials.waivers.WaiverFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Waivers and reductions from the request to the standing, and back. */
@PortalTest
class WaiverTests {

    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    @Autowired
    WaiverFixture world;

    @Autowired
    WaiverDesk desk;

    @Autowired
    WaiverOffice office;

    @Autowired
    WaiverLists lists;

    @Autowired
    WaiverBook book;

    @Autowired
    Register register;

    @Autowired
    TestProvinces provinces;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aWaiverChangesNothingBeforeItIsApprovedAndThenHoldsOnItsDays() {
        LocalDate end = TODAY.plusMonths(3);
        world.ask(MANAGEMENT, null, end);
        assertThat(world.state(MANAGEMENT, TODAY)).isEqualTo(RequirementState.NOT_MET);

        world.decide(WaiverStep.APPROVE, null, null);

        assertThat(world.state(MANAGEMENT, TODAY.minusDays(1))).isEqualTo(RequirementState.NOT_MET);
        assertThat(world.state(MANAGEMENT, TODAY)).isEqualTo(RequirementState.WAIVED);
        assertThat(world.state(MANAGEMENT, end.minusDays(1))).isEqualTo(RequirementState.WAIVED);
        assertThat(world.state(MANAGEMENT, end)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void aReductionAsksForLessAndIsMetByALowerPaper() {
        world.ask(POLITICS, Level.POLITICAL_ELEMENTARY, null);
        assertThat(world.state(POLITICS, TODAY)).isEqualTo(RequirementState.NOT_MET);

        world.decide(WaiverStep.APPROVE, "Theo đề nghị", null);

        assertThat(world.state(POLITICS, TODAY)).isEqualTo(RequirementState.MET);
        assertThat(world.line())
                .returns(Level.POLITICAL_INTERMEDIATE, WaiverLine::askedLevel)
                .returns(Level.POLITICAL_ELEMENTARY, WaiverLine::reducedTo);
    }

    @Test
    void whatIsRevokedHoldsUntilThatDay() {
        world.ask(MANAGEMENT, null, null);
        world.decide(WaiverStep.APPROVE, null, null);
        LocalDate day = TODAY.plusDays(10);

        world.decide(WaiverStep.REVOKE, "Đã bố trí lớp", day);

        assertThat(world.state(MANAGEMENT, day.minusDays(1))).isEqualTo(RequirementState.WAIVED);
        assertThat(world.state(MANAGEMENT, day)).isEqualTo(RequirementState.NOT_MET);
        assertThat(world.line())
                .returns(WaiverStatus.REVOKED, WaiverLine::status)
                .returns(day, WaiverLine::to);
    }

    @Test
    void whatIsRevokedFromItsFirstDayHasNeverHeld() {
        world.ask(MANAGEMENT, null, null);
        world.decide(WaiverStep.APPROVE, null, null);

        world.decide(WaiverStep.REVOKE, "Ban hành nhầm", TODAY);

        assertThat(world.state(MANAGEMENT, TODAY)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void isRevokedOnOneOfItsDaysAndForAReason() {
        world.ask(MANAGEMENT, null, NEXT_YEAR);
        world.decide(WaiverStep.APPROVE, null, null);

        assertThat(findingOf(() -> world.decide(WaiverStep.REVOKE, " ", TODAY)))
                .isEqualTo(WaiverFinding.WAIVER_REASON_MISSING);
        assertThat(findingOf(() -> world.decide(WaiverStep.REVOKE, "Nhầm", TODAY.minusDays(1))))
                .isEqualTo(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE);
        assertThat(findingOf(() -> world.decide(WaiverStep.REVOKE, "Nhầm", NEXT_YEAR)))
                .isEqualTo(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE);
    }

    @Test
    void isRefusedForAReasonAndMayBeAskedForAgain() {
        world.ask(MANAGEMENT, null, null);
        assertThat(findingOf(() -> world.decide(WaiverStep.REFUSE, "", null)))
                .isEqualTo(WaiverFinding.WAIVER_REASON_MISSING);
        world.decide(WaiverStep.REFUSE, "Chưa đủ căn cứ", null);

        assertThat(world.line().decided()).isNotNull().returns("Chưa đủ căn cứ", decision -> decision.reason());
        assertThat(world.state(MANAGEMENT, TODAY)).isEqualTo(RequirementState.NOT_MET);
        world.ask(MANAGEMENT, null, null);
        assertThat(world.line().status()).isEqualTo(WaiverStatus.REQUESTED);
    }

    @Test
    void nobodyDecidesOnWhatTheyHaveAskedFor() {
        WaiverLine asked = world.ask(MANAGEMENT, null, null);
        Set<String> all = Set.of(WaiverPermissions.READ, WaiverPermissions.REQUEST, WaiverPermissions.APPROVE);
        DecideWaiver order =
                new DecideWaiver(asked.id(), asked.version(), WaiverStep.APPROVE, null, null, UUID.randomUUID());

        assertThat(findingOf(() -> provinces.as(world.province, "clerk", all, () -> {
                    office.decide(order);
                    return order;
                })))
                .isEqualTo(WaiverFinding.WAIVER_OWN_CASE);
        assertThat(provinces.as(world.province, "clerk", all, () -> book.open(asked.id())))
                .hasValueSatisfying(seen -> assertThat(seen.steps()).containsExactly(WaiverStep.WITHDRAW));
        assertThat(world.reviewer(() -> book.open(asked.id())))
                .hasValueSatisfying(seen ->
                        assertThat(seen.steps()).containsExactlyInAnyOrder(WaiverStep.APPROVE, WaiverStep.REFUSE));
    }

    @Test
    void theTableItselfRefusesWhoDecidesOnWhatTheyHaveAskedFor() {
        world.ask(MANAGEMENT, null, null);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> write("""
                UPDATE waiver SET status = 'APPROVED', open_requirement = NULL, decided_by = requested_by,
                    decider = requester, decided_at = requested_at
                """));
        world.decide(WaiverStep.APPROVE, null, null);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> write("""
                UPDATE waiver SET status = 'REVOKED', revoked_by = requested_by, revoker = requester,
                    revoked_at = requested_at, revocation_reason = 'Nhầm', revoked_from = valid_from
                """));
    }

    private void write(String statement) {
        world.reviewer(() -> jdbc.sql(statement).update());
    }

    @Test
    void whoLooksSeesWhatAnApprovalWouldChange() {
        WaiverLine asked = world.ask(POLITICS, Level.POLITICAL_ELEMENTARY, null);

        var seen = world.reviewer(() -> book.open(asked.id())).orElseThrow();

        assertThat(seen.change()).isNotNull();
        assertThat(seen.change().shifts())
                .extracting(
                        shift -> shift.before().state(), shift -> shift.after().state())
                .containsExactly(tuple(RequirementState.NOT_MET, RequirementState.MET));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        RequestWaiver order = world.order(MANAGEMENT, null, TODAY, null);
        world.ask(order);
        WaiverLine asked = world.ask(order);
        assertThat(world.clerk(() -> lists.ofOfficial(world.official))).hasSize(1);

        DecideWaiver approval =
                new DecideWaiver(asked.id(), asked.version(), WaiverStep.APPROVE, null, null, UUID.randomUUID());
        for (int time = 0; time < 2; time++) {
            world.reviewer(() -> {
                office.decide(approval);
                return approval;
            });
        }
        assertThat(world.line().status()).isEqualTo(WaiverStatus.APPROVED);
        assertThat(findingOf(() -> world.reviewer(() -> {
                    office.decide(new DecideWaiver(
                            asked.id(), asked.version(), WaiverStep.REFUSE, "Muộn", null, UUID.randomUUID()));
                    return approval;
                })))
                .isEqualTo(WaiverFinding.WAIVER_DECIDED);
    }

    @Test
    void theCommuneTakesItBackWhileItWaits() {
        WaiverLine asked = world.ask(MANAGEMENT, null, null);
        world.clerk(() -> {
            desk.withdraw(
                    new DecideWaiver(asked.id(), asked.version(), WaiverStep.WITHDRAW, null, null, UUID.randomUUID()));
            return asked;
        });
        assertThat(world.line().status()).isEqualTo(WaiverStatus.WITHDRAWN);
        assertThat(findingOf(() -> world.decide(WaiverStep.APPROVE, null, null)))
                .isEqualTo(WaiverFinding.WAIVER_DECIDED);
    }

    @Test
    void offersWhatMayBeWaivedWithTheLevelsBelowWhatIsAsked() {
        List<WaiverChoice> choices = world.clerk(() -> desk.choices(world.official));

        assertThat(choices)
                .extracting(choice -> choice.requirement().id())
                .contains(POLITICS, MANAGEMENT)
                .doesNotContain("CB04-BT-AGE")
                .doesNotHaveDuplicates();
        assertThat(choices)
                .filteredOn(choice -> choice.requirement().id().equals(POLITICS))
                .extracting(WaiverChoice::lowerLevels)
                .containsExactly(List.of(Level.POLITICAL_ELEMENTARY));
    }

    @Test
    void namesEverythingThatSpeaksAgainstARequest() {
        RequestWaiver order = new RequestWaiver(
                world.official,
                POLITICS,
                Level.POLITICAL_INTERMEDIATE,
                LocalDate.of(2001, 1, 1),
                LocalDate.of(2001, 1, 1),
                " ",
                UUID.randomUUID());
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> world.ask(order))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code, Finding::field)
                        .containsExactlyInAnyOrder(
                                tuple(WaiverFinding.WAIVER_LEVEL_UNFIT, "reducedTo"),
                                tuple(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE, "from"),
                                tuple(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE, "to"),
                                tuple(WaiverFinding.WAIVER_BASIS_MISSING, "basis")));
        assertThat(findingOf(() -> world.ask("CB04-BT-AGE", null, null)))
                .isEqualTo(WaiverFinding.WAIVER_REQUIREMENT_UNFIT);
        assertThat(findingOf(() -> world.ask("CC19-QLNN", null, null)))
                .isEqualTo(WaiverFinding.WAIVER_REQUIREMENT_UNFIT);
    }

    @Test
    void isAskedForOnceAndNotWhereItHoldsAlready() {
        world.ask(POLITICS, Level.POLITICAL_ELEMENTARY, NEXT_YEAR);
        assertThat(findingOf(() -> world.ask(POLITICS, null, null))).isEqualTo(WaiverFinding.WAIVER_ALREADY_OPEN);
        world.decide(WaiverStep.APPROVE, null, null);
        assertThat(findingOf(() -> world.ask(POLITICS, Level.POLITICAL_ELEMENTARY, null)))
                .isEqualTo(WaiverFinding.WAIVER_ALREADY_HOLDS);

        world.ask(POLITICS, null, null);

        world.decide(WaiverStep.APPROVE, null, null);
        assertThat(world.state(POLITICS, TODAY)).isEqualTo(RequirementState.MET);
        assertThat(world.state(POLITICS, NEXT_YEAR)).isEqualTo(RequirementState.WAIVED);
    }

    @Test
    void moveAlongWithTheDossier() {
        WaiverLine asked = world.ask(MANAGEMENT, null, null);
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        provinces.in(world.province, () -> register.assign(world.official, sibling.unit(), TODAY));

        assertThat(world.clerk(() -> lists.page(0, 10)).lines()).isEmpty();
        assertThat(provinces
                        .as(sibling, "there", Set.of(WaiverPermissions.READ), () -> lists.page(0, 10))
                        .lines())
                .extracting(WaiverLine::id)
                .containsExactly(asked.id());
    }

    @Test
    void whatWaitsComesFirst() {
        world.ask(POLITICS, null, null);
        world.decide(WaiverStep.REFUSE, "Chưa đủ căn cứ", null);
        world.ask(MANAGEMENT, null, null);

        WaiverPage page = world.reviewer(() -> lists.page(0, 10));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.lines())
                .extracting(WaiverLine::requirement, WaiverLine::basis)
                .containsExactly(tuple(MANAGEMENT, BASIS), tuple(POLITICS, BASIS));
        assertThat(world.reviewer(() -> lists.waitingCount())).isOne();
        assertThat(world.reviewer(() -> lists.waiting(0, 10)).lines()).hasSize(1);
    }

    @Test
    void whoOnlyReadsAsksForNothingAndDecidesNothing() {
        WaiverLine asked = world.ask(MANAGEMENT, null, null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.reviewer(() -> {
                    desk.request(world.order(POLITICS, null, TODAY, null));
                    return asked;
                }));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.clerk(() -> {
                    office.decide(new DecideWaiver(
                            asked.id(), asked.version(), WaiverStep.APPROVE, null, null, UUID.randomUUID()));
                    return asked;
                }));
    }

    private static FindingCode findingOf(Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation refused) {
            return refused.findings().getFirst().code();
        }
        throw new AssertionError("Nothing was refused");
    }
}
