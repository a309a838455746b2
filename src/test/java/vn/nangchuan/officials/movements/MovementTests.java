package vn.nangchuan.officials.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.officials.movements.MovementFixture.APPOINTED;
import static vn.nangchuan.officials.movements.MovementFixture.NUMBER;
import static vn.nangchuan.officials.movements.MovementFixture.TODAY;
import static vn.nangchuan.officials.movements.MovementFixture.findingOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** What a unit records about the posts of its officials; after each test the standings are those the posts lead to. */
@PortalTest
class MovementTests {

    private static final LocalDate DAY = TODAY.minusDays(10);

    @Autowired
    MovementFixture world;

    @Autowired
    MovementDesk desk;

    @Autowired
    MovementLists lists;

    @Autowired
    PostingDesk postings;

    @Autowired
    RegisterLists register;

    @Autowired
    StandingLists standings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestProvinces provinces;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void anAppointmentReplacesAPostFromItsDay() {
        world.record(MovementKind.APPOINTMENT, DAY, "COMMITTEE_CHAIR");

        assertThat(world.postsOn(DAY.minusDays(1))).containsExactly("PARTY_SECRETARY");
        assertThat(world.postsOn(DAY)).containsExactly("COMMITTEE_CHAIR");
        assertThat(world.recorded())
                .singleElement()
                .returns(MovementKind.APPOINTMENT, MovementLine::kind)
                .returns(DAY, MovementLine::day)
                .returns(NUMBER, line -> line.paper().number())
                .satisfies(line -> assertThat(line.ended()).isNotNull());
    }

    @Test
    void aConcurrentPostComesBehindTheMainOneAndIsCountedOnce() {
        world.record(MovementKind.CONCURRENT_POST, DAY, "COUNCIL_CHAIR");

        assertThat(world.postsOn(TODAY)).containsExactly("PARTY_SECRETARY", "COUNCIL_CHAIR");
        assertThat(total(TODAY)).isOne();
    }

    @Test
    void whoHeldTheSamePostBeforeWasFirstAppointedThen() {
        world.record(MovementKind.APPOINTMENT, DAY, "COMMITTEE_CHAIR");
        world.record(MovementKind.APPOINTMENT, TODAY, "PARTY_SECRETARY");

        assertThat(world.postings())
                .filteredOn(held -> held.isHeldOn(TODAY))
                .extracting(HeldPosting::firstAppointedOn)
                .containsExactly(APPOINTED);
    }

    @Test
    void theSameTitleUnderItsNameInTownsIsNoFirstAppointment() {
        LocalDate rural = TODAY.minusDays(100);
        world.record(MovementKind.APPOINTMENT, rural, "LAND_CONSTRUCTION_RURAL");
        world.record(MovementKind.APPOINTMENT, DAY, "LAND_CONSTRUCTION_URBAN");

        assertThat(world.postings())
                .filteredOn(held -> held.isHeldOn(TODAY))
                .as("a rule that asks less of who held the title before it asks no more of them now")
                .extracting(HeldPosting::firstAppointedOn)
                .containsExactly(rural);
    }

    @Test
    void aPostIsTakenUpThatThereIsOnTheDay() {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> world.record(MovementKind.APPOINTMENT, DAY, "SPECIALIST"))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::field, Finding::code)
                        .containsExactly(tuple("post", EntryFinding.POST_NOT_YET)));
    }

    @Test
    void aCommuneIsOfferedTheTitlesThatItHas() {
        assertThat(world.givingClerk(desk::posts).on(null))
                .extracting(choice -> choice.code().value())
                .contains("LAND_CONSTRUCTION_RURAL", "PARTY_SECRETARY")
                .doesNotContain("LAND_CONSTRUCTION_URBAN");
    }

    @Test
    void aChangeOfPostJudgesAnewFromItsDay() {
        world.official = provinces
                .enterHolders(world.giving, "VILLAGE_HEAD", "Nông Văn Thôn")
                .getFirst();
        String before = outcomeOn(TODAY);

        world.record(MovementKind.APPOINTMENT, DAY, "PARTY_SECRETARY");

        assertThat(outcomeOn(DAY.minusDays(1))).isEqualTo(before);
        assertThat(outcomeOn(DAY)).isEqualTo(outcomeOn(TODAY)).isNotEqualTo(before);
    }

    private String outcomeOn(LocalDate day) {
        return provinces.in(
                world.province,
                () -> jdbc.sql("""
                        SELECT outcome FROM standing
                        WHERE official_id = :official AND valid_from <= :day AND valid_to > :day
                        """)
                        .param("official", world.official.value())
                        .param("day", day)
                        .query(String.class)
                        .single());
    }

    @Test
    void oneOfSeveralPostsEndsAlone() {
        world.record(MovementKind.CONCURRENT_POST, DAY, "COUNCIL_CHAIR");

        world.record(MovementKind.END_OF_POST, TODAY, null);

        assertThat(world.postsOn(TODAY)).containsExactly("COUNCIL_CHAIR");
    }

    @ParameterizedTest
    @EnumSource(names = {"RETIREMENT", "RESIGNATION", "DISMISSAL", "DEATH"})
    void whoLeavesHoldsNothingFromTheDayAndIsNotCountedAnyMore(MovementKind kind) {
        world.record(MovementKind.CONCURRENT_POST, DAY, "COUNCIL_CHAIR");

        world.record(kind, TODAY, null);

        assertThat(world.postsOn(TODAY.minusDays(1))).hasSize(2);
        assertThat(world.postsOn(TODAY)).isEmpty();
        assertThat(total(TODAY.minusDays(1))).isOne();
        assertThat(total(TODAY)).isZero();
        assertThat(world.choices().kinds())
                .isEqualTo(kind == MovementKind.DEATH ? List.of() : List.of(MovementKind.RETURN));
    }

    @Test
    void whoReturnsIsTheSamePerson() {
        world.record(MovementKind.RESIGNATION, DAY, null);
        assertThat(findingOf(() -> world.record(MovementKind.CONCURRENT_POST, TODAY, "COUNCIL_CHAIR")))
                .isEqualTo(MovementFinding.MOVEMENT_NO_POST);

        world.record(MovementKind.RETURN, TODAY, "OFFICE_STATISTICS");

        assertThat(world.postsOn(DAY)).isEmpty();
        assertThat(world.postsOn(TODAY)).containsExactly("OFFICE_STATISTICS");
        assertThat(world.recorded())
                .extracting(MovementLine::kind)
                .containsExactly(MovementKind.RETURN, MovementKind.RESIGNATION);
    }

    @Test
    void whoLeftIsNotAppointedButReturns() {
        world.record(MovementKind.RETIREMENT, DAY, null);

        assertThat(findingOf(() -> world.record(MovementKind.APPOINTMENT, TODAY, "OFFICE_STATISTICS")))
                .isEqualTo(MovementFinding.MOVEMENT_LEFT_BEFORE);
    }

    @Test
    void nothingBeginsAfterADeath() {
        world.record(MovementKind.DEATH, DAY, null);

        assertThat(findingOf(() -> world.record(MovementKind.RETURN, TODAY, "OFFICE_STATISTICS")))
                .isEqualTo(MovementFinding.MOVEMENT_DIED);
        assertThat(findingOf(() -> world.record(MovementKind.APPOINTMENT, TODAY, "OFFICE_STATISTICS")))
                .isEqualTo(MovementFinding.MOVEMENT_DIED);
        assertThat(world.choices().kinds()).isEmpty();
    }

    @Test
    void norIsAPostEnteredThatIsHeldAfterADeath() {
        world.record(MovementKind.DEATH, DAY, null);

        assertThat(findingOf(() -> enter(TODAY, null))).isEqualTo(EntryFinding.POST_AFTER_DEATH);
        assertThat(findingOf(() -> enter(DAY.minusYears(1), DAY))).isEqualTo(EntryFinding.POST_AFTER_DEATH);
        enter(DAY.minusYears(1), DAY.minusDays(1));

        assertThat(world.postsOn(DAY)).isEmpty();
        assertThat(world.postsOn(DAY.minusDays(1))).contains("COUNCIL_CHAIR");
    }

    private Object enter(LocalDate from, @Nullable LocalDate lastDay) {
        return world.givingClerk(() -> {
            postings.add(world.official, new PostingEntry("COUNCIL_CHAIR", from, lastDay, null, false, false, null));
            return world;
        });
    }

    @Test
    void aDeathThatWasRecordedByMistakeEndsNothingOnceThePostIsMended() {
        world.record(MovementKind.DEATH, DAY, null);
        HeldPosting ended = world.postings().getFirst();
        world.givingClerk(() -> {
            PostingEntry mended = new PostingEntry("PARTY_SECRETARY", APPOINTED, null, null, false, true, null);
            postings.change(world.official, ended.id(), 1, mended);
            return ended;
        });

        world.record(MovementKind.CONCURRENT_POST, TODAY, "COUNCIL_CHAIR");

        assertThat(world.postsOn(TODAY)).containsExactly("PARTY_SECRETARY", "COUNCIL_CHAIR");
    }

    @Test
    void whoIsSecondedKeepsThePostAndComesBack() {
        assertThat(world.choices().kinds())
                .contains(MovementKind.SECONDMENT)
                .doesNotContain(MovementKind.SECONDMENT_BACK);
        world.record(MovementKind.SECONDMENT, DAY, null);

        assertThat(world.postsOn(TODAY)).containsExactly("PARTY_SECRETARY");
        assertThat(findingOf(() -> world.record(MovementKind.SECONDMENT, TODAY, null)))
                .isEqualTo(MovementFinding.MOVEMENT_ALREADY_SECONDED);
        world.record(MovementKind.SECONDMENT_BACK, TODAY, null);

        assertThat(findingOf(() -> world.record(MovementKind.SECONDMENT_BACK, TODAY, null)))
                .isEqualTo(MovementFinding.MOVEMENT_NOT_SECONDED);
    }

    @Test
    void theRegisterSaysWhereSomebodySecondedWorks() {
        world.record(MovementKind.SECONDMENT, DAY, null);

        assertThat(secondedOn(DAY.minusDays(1))).isNull();
        assertThat(secondedOn(TODAY)).isEqualTo("Sở Nội vụ tỉnh Lạng Sơn");
        world.record(MovementKind.SECONDMENT_BACK, TODAY, null);
        assertThat(secondedOn(TODAY)).isNull();
    }

    @Test
    void whoWillLeaveIsSecondedUntilThen() {
        world.record(MovementKind.SECONDMENT, DAY, null);
        world.record(MovementKind.RETIREMENT, TODAY.plusDays(1), null);

        assertThat(secondedOn(TODAY)).isEqualTo("Sở Nội vụ tỉnh Lạng Sơn");
    }

    /** Of every kind, though some are not recorded of somebody who is there: the statement judges them all the same. */
    @ParameterizedTest
    @EnumSource(MovementKind.class)
    void theRegisterJudgesASecondmentAsTheDossierDoes(MovementKind later) {
        world.record(MovementKind.SECONDMENT, DAY, null);
        repeatAs(later);

        assertThat(secondedOn(TODAY) != null)
                .isEqualTo(MovementKind.leavesSeconded(Stream.of(later, MovementKind.SECONDMENT)));
    }

    private void repeatAs(MovementKind kind) {
        int added = provinces.in(
                world.giving,
                () -> jdbc.sql("""
                        INSERT INTO movement (id, province_id, unit_id, unit_path, official_id, kind, starts_on, served_unit_id,
                                              place, decision_number, decided_on, issuer, signer, recorder, recorded_at,
                                              record_key, changed_by)
                        SELECT m.id + 5000000000, m.province_id, m.unit_id, m.unit_path, m.official_id, :kind,
                               m.starts_on + INTERVAL 1 DAY, m.served_unit_id, m.place, m.decision_number, m.decided_on,
                               m.issuer, m.signer, m.recorder, m.recorded_at, REVERSE(m.record_key), m.changed_by
                        FROM movement m WHERE m.official_id = :official
                        """)
                        .param("kind", kind.name())
                        .param("official", world.official.value())
                        .update());
        assertThat(added).isOne();
    }

    private @Nullable String secondedOn(LocalDate day) {
        RegisterFilter all = new RegisterFilter(world.giving.unit(), day, "", null);
        return world.givingClerk(() -> register.page(all, null, 5))
                .lines()
                .getFirst()
                .secondedTo();
    }

    @Test
    void aDayToComeHoldsFromThenOn() {
        LocalDate later = TODAY.plusMonths(2);
        world.record(MovementKind.RETIREMENT, later, null);

        assertThat(total(later.minusDays(1))).isOne();
        assertThat(total(later)).isZero();
    }

    @Test
    void namesEverythingThatSpeaksAgainstIt() {
        MovementPaper paper = new MovementPaper(" ", TODAY.plusDays(1), "UBND", "");
        RecordMovement order = new RecordMovement(
                world.official,
                MovementKind.END_OF_POST,
                APPOINTED,
                world.postings().getFirst().id(),
                null,
                false,
                null,
                paper,
                "x".repeat(1001),
                UUID.randomUUID());
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> world.record(order))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code, Finding::field)
                        .containsExactlyInAnyOrder(
                                tuple(MovementFinding.MOVEMENT_BEFORE_POST, "day"),
                                tuple(MovementFinding.MOVEMENT_PAPER_INCOMPLETE, "number"),
                                tuple(MovementFinding.MOVEMENT_PAPER_INCOMPLETE, "signer"),
                                tuple(MovementFinding.MOVEMENT_DECIDED_LATER, "decidedOn"),
                                tuple(MovementFinding.MOVEMENT_TEXT_TOO_LONG, "note")));
        assertThat(findingOf(() -> world.record(MovementKind.CONCURRENT_POST, TODAY, "PARTY_SECRETARY")))
                .isEqualTo(MovementFinding.MOVEMENT_POST_HELD);
        assertThat(findingOf(() -> world.record(MovementKind.RETURN, TODAY, "COUNCIL_CHAIR")))
                .isEqualTo(MovementFinding.MOVEMENT_HOLDS_POST);
        assertThat(findingOf(() -> world.record(MovementKind.RETIREMENT, TODAY.plusYears(2), null)))
                .isEqualTo(MovementFinding.MOVEMENT_DAY_OUT_OF_RANGE);
    }

    @Test
    void nobodyLeavesBehindAPostThatBeginsLater() {
        world.record(MovementKind.CONCURRENT_POST, TODAY.plusDays(5), "COUNCIL_CHAIR");

        assertThat(findingOf(() -> world.record(MovementKind.RETIREMENT, TODAY, null)))
                .isEqualTo(MovementFinding.MOVEMENT_LATER_POST);
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        RecordMovement order = world.order(MovementKind.CONCURRENT_POST, DAY, "COUNCIL_CHAIR");
        world.record(order);
        world.record(order);

        assertThat(world.recorded()).hasSize(1);
        assertThat(world.postings()).hasSize(2);
    }

    @Test
    void isRecordedByWhoKeepsTheDossierAlone() {
        RecordMovement order = world.order(MovementKind.RETIREMENT, TODAY, null);
        assertThat(findingOf(() -> world.receivingClerk(() -> {
                    desk.record(order);
                    return order;
                })))
                .isEqualTo(MovementFinding.MOVEMENT_OFFICIAL_UNKNOWN);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.orderer(() -> {
                    desk.record(order);
                    return order;
                }));
    }

    @Test
    void pagesBehindALineAndShowsNothingOfOtherUnits() {
        world.record(MovementKind.CONCURRENT_POST, DAY, "COUNCIL_CHAIR");
        world.record(MovementKind.END_OF_POST, TODAY, null);

        List<MovementLine> first = world.givingClerk(() -> lists.page(null, 1));
        List<MovementLine> next = world.givingClerk(() -> lists.page(first.getFirst(), 5));

        assertThat(first).hasSize(1);
        assertThat(next).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(world.receivingClerk(() -> lists.page(null, 5))).isEmpty();
    }

    private int total(LocalDate day) {
        return provinces.in(
                world.province,
                () -> standings.figuresBelow(world.province.unit(), day).stream()
                        .filter(line -> line.unit().equals(world.giving.unit()))
                        .mapToInt(UnitFigures::total)
                        .sum());
    }
}
