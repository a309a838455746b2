package vn.nangchuan.officials.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.officials.movements.MovementFixture.NUMBER;
import static vn.nangchuan.officials.movements.MovementFixture.TODAY;
import static vn.nangchuan.officials.movements.MovementFixture.findingOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitAmendments;
import vn.nangchuan.units.UnitPermissions;

/** How somebody goes from one commune to another: three persons decide, and each side sees what it must. */
@PortalTest
class TransferTests {

    @Autowired
    MovementFixture world;

    @Autowired
    TransferDesk desk;

    @Autowired
    TransferOffice office;

    @Autowired
    TransferLists lists;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    StandingLists standings;

    @Autowired
    NominationDesk nominations;

    @Autowired
    NominationLists nominationLists;

    @Autowired
    TestClasses classes;

    @Autowired
    HeadcountLists headcounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitAmendments amendments;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void threePersonsMoveAnOfficialAndEachSideSeesWhatItMust() {
        TransferLine proposed = world.propose(TODAY);
        TransferLine there = seenBy(world.receiving);
        assertThat(there).returns("Hoàng Thị Sen", TransferLine::officialName).returns(null, TransferLine::official);
        assertThat(there.outcome()).isNotNull();
        assertThat(world.receivingClerk(() -> dossiers.open(world.official))).isEmpty();
        assertThat(world.receivingClerk(() -> lists.find(proposed.id()))
                        .orElseThrow()
                        .steps())
                .containsExactlyInAnyOrder(TransferStep.CONFIRM, TransferStep.DECLINE);

        world.confirm();
        assertThat(world.receivingClerk(() -> dossiers.open(world.official))).isEmpty();
        world.order(TODAY);

        assertThat(world.receivingClerk(() -> dossiers.open(world.official))).isPresent();
        assertThat(world.givingClerk(() -> dossiers.open(world.official))).isEmpty();
        assertThat(seenBy(world.giving))
                .returns("Hoàng Thị Sen", TransferLine::officialName)
                .returns(null, TransferLine::official)
                .returns(TransferStatus.ORDERED, TransferLine::status)
                .returns(TODAY, TransferLine::day)
                .returns(
                        NUMBER, line -> line.paper() == null ? "" : line.paper().number());
        assertThat(seenBy(world.receiving).official()).isEqualTo(world.official);
        assertThat(world.postsOn(TODAY.minusDays(1))).containsExactly("PARTY_SECRETARY");
        assertThat(world.postsOn(TODAY)).containsExactly("COMMITTEE_CHAIR");
        assertThat(world.postings())
                .filteredOn(held -> held.isHeldOn(TODAY))
                .allSatisfy(held -> assertThat(held.unit()).isEqualTo(world.receiving.unit()));
        assertThat(world.recorded())
                .singleElement()
                .returns(MovementKind.ROTATION, MovementLine::kind)
                .returns(world.receiving, MovementLine::keeper);
    }

    @Test
    void whoLeftGoesToAnotherUnitAndTakesUpAPostThere() {
        LocalDate left = TODAY.minusDays(60);
        world.record(MovementKind.RESIGNATION, left, null);

        world.propose(TODAY);
        assertThat(seenBy(world.receiving))
                .returns(left, TransferLine::heldUntil)
                .returns(null, TransferLine::outcome)
                .satisfies(line -> assertThat(line.post().vi()).isEqualTo("Bí thư Đảng ủy"));
        world.confirm();
        world.order(TODAY);

        assertThat(world.receivingClerk(() -> dossiers.open(world.official))).isPresent();
        assertThat(world.postsOn(TODAY.minusDays(1))).isEmpty();
        assertThat(world.postings())
                .filteredOn(held -> held.isHeldOn(TODAY))
                .singleElement()
                .returns("COMMITTEE_CHAIR", held -> held.post().value())
                .returns(world.receiving.unit(), HeldPosting::unit);
        assertThat(world.recorded())
                .first()
                .returns(MovementKind.ROTATION, MovementLine::kind)
                .returns(null, MovementLine::ended);
    }

    @Test
    void theFormerUnitIsToldWhomItsNumberOfAPastDayLeavesOut() {
        LocalDate past = TODAY.minusDays(30);
        world.propose(TODAY);
        world.confirm();
        world.order(TODAY);

        assertThat(world.orderer(() -> headcounts.of(world.giving.unit(), past)).orElseThrow())
                .returns(1, Headcount::people)
                .returns(0, Headcount::goneSince);
        assertThat(world.givingClerk(() -> headcounts.of(world.giving.unit(), past))
                        .orElseThrow())
                .returns(0, Headcount::people)
                .returns(1, Headcount::goneSince);
        assertThat(world.givingClerk(() -> headcounts.of(world.giving.unit(), TODAY))
                        .orElseThrow())
                .returns(0, Headcount::people)
                .returns(0, Headcount::goneSince);
    }

    @Test
    void aTeacherWhoIsMovedIsLeftOutOfNoNumber() {
        world.official = provinces
                .enterHolders(world.giving, "SCHOOL_EMPLOYEE", "Nông Thị Trường")
                .getFirst();
        world.propose(TODAY);
        world.confirm();
        world.order(TODAY);

        assertThat(world.givingClerk(() -> headcounts.of(world.giving.unit(), TODAY.minusDays(30)))
                        .orElseThrow())
                .returns(1, Headcount::people)
                .returns(0, Headcount::goneSince);
    }

    @Test
    void whoLeavesWhileTheCaseIsOpenIsSaidToHaveLeft() {
        world.propose(TODAY);
        world.record(MovementKind.RESIGNATION, TODAY, null);
        assertThat(seenBy(world.receiving)).returns(TODAY, TransferLine::heldUntil);

        world.record(MovementKind.RETURN, TODAY.plusDays(1), "OFFICE_STATISTICS");
        assertThat(seenBy(world.receiving)).returns(null, TransferLine::heldUntil);
    }

    @Test
    void theDeadAndWhoNeverHeldAPostGoNowhere() {
        world.record(MovementKind.DEATH, TODAY.minusDays(5), null);
        assertThat(findingOf(() -> world.propose(TODAY))).isEqualTo(MovementFinding.MOVEMENT_DIED);

        OfficialId never = provinces.in(
                world.giving,
                () -> register.enter(List.of(new EnterOfficial(
                                world.giving.unit(),
                                "Nông Văn Mới",
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of())))
                        .getFirst());
        world.official = never;
        assertThat(findingOf(() -> world.propose(TODAY))).isEqualTo(MovementFinding.MOVEMENT_NEVER_HELD);
    }

    @Test
    void noOtherUnitSeesAnythingOfIt() {
        TransferLine proposed = world.propose(TODAY);
        UnitPath third = provinces.openCommune(world.province, "Tân Tác");

        assertThat(world.named("somebody", third, () -> lists.page(TransferFilter.ALL, null, 10)))
                .isEmpty();
        assertThat(world.named("somebody", third, () -> lists.find(proposed.id())))
                .isEmpty();
        assertThat(findingOf(() -> world.named("somebody", third, () -> {
                    desk.take(world.step(TransferStep.CONFIRM, null));
                    return third;
                })))
                .isEqualTo(MovementFinding.TRANSFER_NOT_HERE);
    }

    @Test
    void whatIsUnderWayGoesAlong() {
        ProgrammeId programme = classes.enterStateManagement(world.province);
        TrainingClassId training = classes.open(world.province, programme, 5);
        provinces.in(
                world.giving,
                () -> nominations.nominate(new Nominate(training, world.official, null, null, UUID.randomUUID())));
        world.propose(TODAY);
        world.confirm();
        world.order(TODAY);

        assertThat(provinces.in(world.receiving, () -> nominationLists.ofOfficial(world.official)))
                .singleElement()
                .returns(world.receiving, NominationLine::keeper)
                .returns("Tân Lang", NominationLine::unitName);
        assertThat(provinces.in(world.giving, () -> nominationLists.ofOfficial(world.official)))
                .isEmpty();
    }

    @Test
    void nobodyTakesTwoOfTheThreeSteps() {
        TransferLine proposed = world.named("one", world.province, () -> {
            desk.propose(world.proposal(TODAY));
            return lists.ofOfficial(world.official).getFirst();
        });
        assertThat(findingOf(() -> world.named("one", world.receiving, () -> {
                    desk.take(world.step(TransferStep.CONFIRM, null));
                    return proposed;
                })))
                .isEqualTo(MovementFinding.TRANSFER_OWN_CASE);
        TakeTransferStep confirming = world.step(TransferStep.CONFIRM, null);
        world.named("two", world.receiving, () -> {
            desk.take(confirming);
            return proposed;
        });

        for (String part : List.of("one", "two")) {
            assertThat(findingOf(() -> world.named(part, world.province, () -> {
                        office.order(world.ordering(TODAY));
                        return proposed;
                    })))
                    .isEqualTo(MovementFinding.TRANSFER_OWN_CASE);
        }
        world.order(TODAY);
        assertThat(world.line().status()).isEqualTo(TransferStatus.ORDERED);
    }

    @Test
    void theGivingUnitConfirmsNothingAndTheProvinceNeitherForTheOther() {
        world.propose(TODAY);

        assertThat(findingOf(() -> world.named("another", world.giving, () -> {
                    desk.take(world.step(TransferStep.CONFIRM, null));
                    return world;
                })))
                .isEqualTo(MovementFinding.TRANSFER_OF_ANOTHER_SIDE);
        assertThat(findingOf(() -> world.named("another", world.province, () -> {
                    desk.take(world.step(TransferStep.CONFIRM, null));
                    return world;
                })))
                .isEqualTo(MovementFinding.TRANSFER_OF_ANOTHER_SIDE);
    }

    @Test
    void isRefusedForAReasonAndMayBeProposedAgain() {
        world.propose(TODAY);
        assertThat(findingOf(() -> decline(" "))).isEqualTo(MovementFinding.TRANSFER_REASON_MISSING);
        decline("Đã đủ biên chế");

        assertThat(seenBy(world.giving).closed()).isNotNull().returns("Đã đủ biên chế", act -> act.reason());
        world.propose(TODAY);
        world.confirm();
        TakeTransferStep refusing = world.step(TransferStep.REFUSE, "Chưa phù hợp quy hoạch");
        world.orderer(() -> {
            office.refuse(refusing);
            return refusing;
        });

        assertThat(world.line().status()).isEqualTo(TransferStatus.REFUSED);
        assertThat(world.givingClerk(() -> dossiers.open(world.official))).isPresent();
    }

    private void decline(String reason) {
        TakeTransferStep declining = world.step(TransferStep.DECLINE, reason);
        world.receivingClerk(() -> {
            desk.take(declining);
            return declining;
        });
    }

    @Test
    void isTakenBackUntilTheOtherUnitAnswers() {
        world.propose(TODAY);
        withdraw();
        assertThat(world.line().status()).isEqualTo(TransferStatus.WITHDRAWN);

        world.propose(TODAY);
        world.confirm();
        assertThat(findingOf(this::withdraw)).isEqualTo(MovementFinding.TRANSFER_DECIDED);
    }

    private void withdraw() {
        TakeTransferStep withdrawing = world.step(TransferStep.WITHDRAW, null);
        world.givingClerk(() -> {
            desk.take(withdrawing);
            return withdrawing;
        });
    }

    @Test
    void oneCaseIsOpenForEachOfficial() {
        world.propose(TODAY);

        assertThat(findingOf(() -> world.propose(TODAY))).isEqualTo(MovementFinding.TRANSFER_ALREADY_OPEN);
    }

    @Test
    void aDayToComeMovesTheDossierNowAndThePostThen() {
        LocalDate later = TODAY.plusMonths(1);
        world.propose(later);
        world.confirm();
        world.order(later);

        assertThat(world.receivingClerk(() -> dossiers.open(world.official))).isPresent();
        assertThat(totalOf(world.giving, later.minusDays(1))).isOne();
        assertThat(totalOf(world.receiving, later.minusDays(1))).isZero();
        assertThat(totalOf(world.giving, later)).isZero();
        assertThat(totalOf(world.receiving, later)).isOne();
    }

    @Test
    void aDayThatHasPassedIsCountedWhereThePostWasThen() {
        LocalDate earlier = TODAY.minusMonths(2);
        world.propose(TODAY);
        world.confirm();
        world.order(earlier);

        assertThat(totalOf(world.giving, earlier.minusDays(1))).isOne();
        assertThat(totalOf(world.giving, earlier)).isZero();
        assertThat(totalOf(world.receiving, earlier)).isOne();
    }

    @Test
    void aPostIsProposedAndOrderedThatThereIsOnTheDay() {
        clock.setTo(LocalDate.of(2025, 6, 20));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> propose("SPECIALIST", LocalDate.of(2025, 6, 30)))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::field, Finding::code)
                        .containsExactly(tuple("post", EntryFinding.POST_NOT_YET)));

        propose("OFFICE_STATISTICS", LocalDate.of(2025, 6, 30));
        world.confirm();
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> world.order(LocalDate.of(2025, 7, 1)))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::field, Finding::code)
                        .containsExactly(tuple("day", EntryFinding.POST_NO_MORE)));
    }

    private void propose(String post, LocalDate day) {
        ProposeTransfer order = new ProposeTransfer(
                world.official,
                MovementKind.ROTATION,
                world.receiving.unit(),
                new PostCode(post),
                day,
                "Theo kế hoạch",
                UUID.randomUUID());
        world.givingClerk(() -> {
            desk.propose(order);
            return order;
        });
    }

    @Test
    void namesEverythingThatSpeaksAgainstIt() {
        ProposeTransfer order = new ProposeTransfer(
                world.official,
                MovementKind.TRANSFER,
                world.giving.unit(),
                world.proposal(TODAY).post(),
                TODAY.plusMonths(4),
                " ",
                UUID.randomUUID());
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> world.givingClerk(() -> {
                    desk.propose(order);
                    return order;
                }))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactlyInAnyOrder(
                                MovementFinding.MOVEMENT_DAY_OUT_OF_RANGE,
                                MovementFinding.TRANSFER_UNIT_UNFIT,
                                MovementFinding.TRANSFER_REASON_MISSING));
    }

    @Test
    void theSameKeyAgainChangesNothingAndAnOlderStateIsRefused() {
        ProposeTransfer proposal = world.proposal(TODAY);
        for (int time = 0; time < 2; time++) {
            world.givingClerk(() -> {
                desk.propose(proposal);
                return proposal;
            });
        }
        TakeTransferStep late = world.step(TransferStep.DECLINE, "Muộn");
        world.confirm();
        assertThat(findingOf(() -> world.receivingClerk(() -> {
                    desk.take(late);
                    return late;
                })))
                .isEqualTo(MovementFinding.TRANSFER_DECIDED);

        OrderTransfer order = world.ordering(TODAY);
        for (int time = 0; time < 2; time++) {
            world.orderer(() -> {
                office.order(order);
                return order;
            });
        }
        assertThat(world.recorded()).hasSize(1);
        assertThat(world.orderer(() -> lists.ofOfficial(world.official))).hasSize(1);
    }

    @Test
    void ofTwoWhoOrderAtOnceOneIsToldThatItIsDone() throws Exception {
        world.propose(TODAY);
        world.confirm();
        OrderTransfer first = world.ordering(TODAY);
        OrderTransfer second = world.ordering(TODAY);

        List<String> outcomes = AtOnce.of(List.of(ordering("first", first), ordering("second", second)));

        assertThat(outcomes).containsExactlyInAnyOrder("done", MovementFinding.TRANSFER_DECIDED.name());
        assertThat(world.recorded()).hasSize(1);
    }

    private Callable<String> ordering(String name, OrderTransfer order) {
        return () -> {
            try {
                return world.named(name, world.province, () -> {
                    office.order(order);
                    return "done";
                });
            } catch (BusinessRuleViolation refused) {
                return refused.findings().getFirst().code().name();
            }
        };
    }

    @Test
    void aDossierThatWentElsewhereMeanwhileIsNotMoved() {
        world.propose(TODAY);
        world.confirm();
        UnitPath third = provinces.openCommune(world.province, "Tân Tác");
        provinces.in(world.province, () -> register.assign(world.official, third.unit(), TODAY.minusDays(1)));

        assertThat(findingOf(() -> world.order(TODAY))).isEqualTo(MovementFinding.TRANSFER_DOSSIER_MOVED);
    }

    @Test
    void nobodyIsOrderedToAUnitThatIsNoLongerThere() {
        world.propose(TODAY);
        world.confirm();
        provinces.as(world.province, "import", Set.of(UnitPermissions.READ, UnitPermissions.IMPORT), () -> {
            Map<UnitId, LocalDate> ends = Map.of(world.receiving.unit(), TODAY.plusDays(5));
            transaction.executeWithoutResult(_ -> amendments.end(ends));
            return ends;
        });

        assertThat(findingOf(() -> world.order(TODAY.plusDays(5)))).isEqualTo(MovementFinding.TRANSFER_UNIT_GONE);
        world.order(TODAY.plusDays(4));
    }

    @Test
    void whatTheOtherSideIsToldFollowsTheDossierWhileItIsOpen() {
        world.propose(TODAY);
        world.record(MovementKind.APPOINTMENT, TODAY, "COUNCIL_CHAIR");

        assertThat(seenBy(world.receiving).post().vi()).isEqualTo("Chủ tịch HĐND");
    }

    @Test
    void whatWasConfirmedIsTakenBackUntilTheProvinceDecides() {
        world.propose(TODAY);
        TakeTransferStep confirming = world.step(TransferStep.CONFIRM, "Đang thiếu người");
        take(confirming);
        assertThat(world.line().confirmed()).isNotNull().returns("Đang thiếu người", TransferLine.Act::reason);
        assertThat(findingOf(() -> take(world.step(TransferStep.UNCONFIRM, " "))))
                .isEqualTo(MovementFinding.TRANSFER_REASON_MISSING);

        TakeTransferStep back = world.step(TransferStep.UNCONFIRM, "Đã tuyển được người");
        take(back);
        take(back);

        assertThat(world.line())
                .returns(TransferStatus.PROPOSED, TransferLine::status)
                .returns(null, TransferLine::confirmed);
        assertThat(findingOf(() -> world.order(TODAY))).isEqualTo(MovementFinding.TRANSFER_DECIDED);
        assertThat(findingOf(() -> take(confirming))).isEqualTo(MovementFinding.TRANSFER_DECIDED);
        world.confirm();
        world.order(TODAY);
    }

    private void take(TakeTransferStep order) {
        world.receivingClerk(() -> {
            desk.take(order);
            return order;
        });
    }

    @Test
    void whatTheProvinceRefusesStandsInTheChainsOfBothUnits() {
        world.propose(TODAY);
        TakeTransferStep refusing = world.step(TransferStep.REFUSE, "Chưa đến kỳ");
        world.orderer(() -> {
            office.refuse(refusing);
            return refusing;
        });

        assertThat(provinces.in(
                        world.province,
                        () -> jdbc.sql("SELECT unit_id FROM audit_line WHERE action = 'officials:transfer-refused'")
                                .query(Long.class)
                                .list()))
                .containsExactlyInAnyOrder(
                        world.giving.unit().value(), world.receiving.unit().value());
    }

    @Test
    void theProvinceAloneOrders() {
        world.propose(TODAY);
        world.confirm();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.receivingClerk(() -> {
                    office.order(world.ordering(TODAY));
                    return world;
                }));
        assertThat(findingOf(() -> world.named("another", world.giving, () -> {
                    office.order(world.ordering(TODAY));
                    return world;
                })))
                .isEqualTo(MovementFinding.TRANSFER_OF_ANOTHER_SIDE);
    }

    @Test
    void waitsForWhoeverHasTheNextStep() {
        assertThat(world.receivingClerk(() -> lists.waitingCount())).isZero();
        world.propose(TODAY);
        assertThat(world.receivingClerk(() -> lists.waitingCount())).isOne();
        assertThat(world.givingClerk(() -> lists.waitingCount())).isZero();
        assertThat(world.orderer(() -> lists.waitingCount())).isZero();

        world.confirm();

        assertThat(world.receivingClerk(() -> lists.waitingCount())).isZero();
        assertThat(world.orderer(() -> lists.waiting(5))).hasSize(1);
        assertThat(world.orderer(() -> lists.page(TransferFilter.OPEN, null, 5)))
                .hasSize(1);
        assertThat(world.orderer(() -> lists.page(TransferFilter.ORDERED, null, 5)))
                .isEmpty();
        assertThat(world.orderer(() -> lists.page(TransferFilter.ALL, world.line(), 5)))
                .isEmpty();
    }

    private TransferLine seenBy(UnitPath unit) {
        return world.named("looking", unit, () -> lists.ofOfficial(world.official))
                .getFirst();
    }

    private int totalOf(UnitPath unit, LocalDate day) {
        return provinces.in(
                world.province,
                () -> standings.figuresBelow(world.province.unit(), day).stream()
                        .filter(line -> line.unit().equals(unit.unit()))
                        .mapToInt(UnitFigures::total)
                        .sum());
    }
}
