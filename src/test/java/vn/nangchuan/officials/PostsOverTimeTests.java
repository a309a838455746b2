package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** Posts come and go with the laws: which can be taken up depends on the day, and what was held stays held (T-21). */
@PortalTest
class PostsOverTimeTests {

    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 27);

    @Autowired
    CorrectionFixture world;

    @Autowired
    PostCatalogue catalogue;

    @Autowired
    PostingDesk postings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierEdits edits;

    @Autowired
    DossierHandOver handOver;

    @Autowired
    TestProvinces provinces;

    @Autowired
    PostingBook book;

    @Autowired
    DossierRecords records;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @AfterEach
    void backToTheDayOfTheReport() {
        clock.setTo(TestClock.FIRST_DAY);
    }

    @Test
    void aCommuneHasThePostsOfTheDay() {
        assertThat(on(TestClock.FIRST_DAY))
                .contains("POLICE_CHIEF", "OFFICE_STATISTICS", "PART_TIME_STAFF", "LAND_CONSTRUCTION_RURAL")
                .doesNotContain("SPECIALIST", "DIVISION_HEAD", "LAND_CONSTRUCTION_URBAN");
        assertThat(on(LocalDate.of(2023, 7, 31))).contains("POLICE_CHIEF");
        assertThat(on(LocalDate.of(2023, 8, 1)))
                .contains("MILITARY_COMMANDER", "OFFICE_STATISTICS")
                .doesNotContain("POLICE_CHIEF");
        assertThat(on(TWO_TIERS.minusDays(1))).contains("OFFICE_STATISTICS").doesNotContain("SPECIALIST");
        assertThat(on(TWO_TIERS))
                .contains("SPECIALIST", "OFFICER", "DIVISION_HEAD", "PARTY_SECRETARY", "MILITARY_COMMANDER")
                .doesNotContain("OFFICE_STATISTICS", "CULTURE_SOCIETY", "JUSTICE_CIVIL_STATUS");
        assertThat(on(LocalDate.of(2026, 5, 30))).contains("PART_TIME_STAFF");
        assertThat(on(LocalDate.of(2026, 5, 31)))
                .contains("VILLAGE_HEAD", "SCHOOL_EMPLOYEE", "OTHER_TRAINEE")
                .doesNotContain("PART_TIME_STAFF");
    }

    private List<String> on(LocalDate day) {
        return world.clerk(() -> catalogue.in(UnitType.COMMUNE)).on(day).stream()
                .map(post -> post.code().value())
                .toList();
    }

    @Test
    void aPostingBeginsInAPostThatThereIsOnItsDay() {
        clock.setTo(NOW);

        assertThat(refusal(() -> postings.add(world.official, posting("SPECIALIST", LocalDate.of(2019, 1, 1)))))
                .extracting(Finding::field, Finding::code, Finding::arguments)
                .containsExactly(tuple("post", EntryFinding.POST_NOT_YET, List.of(TWO_TIERS)));
        assertThat(refusal(() -> postings.add(world.official, posting("POLICE_CHIEF", TWO_TIERS))))
                .extracting(Finding::field, Finding::code, Finding::arguments)
                .containsExactly(tuple("post", EntryFinding.POST_NO_MORE, List.of(LocalDate.of(2023, 8, 1))));

        clerk(() -> postings.add(world.official, posting("POLICE_CHIEF", LocalDate.of(2018, 1, 1))));
        clerk(() -> postings.add(world.official, posting("SPECIALIST", TWO_TIERS)));
        assertThat(dossier().postsOn(NOW)).extracting(HeldPost::code).contains("POLICE_CHIEF", "SPECIALIST");
    }

    @Test
    void whoHoldsAPostThatHasEndedGoesOnInItAndIsShownWithAFormerTitle() {
        clerk(() -> postings.add(world.official, posting("POLICE_CHIEF", LocalDate.of(2018, 1, 1))));
        clock.setTo(NOW);
        HeldPost held = held("POLICE_CHIEF");
        assertThat(held.isFormerTitleOn(NOW)).isTrue();
        assertThat(held.isFormerTitleOn(LocalDate.of(2023, 7, 31))).isFalse();

        clerk(() -> postings.change(
                world.official,
                held.id(),
                held.version(),
                posting("POLICE_CHIEF", held.validFrom(), LocalDate.of(2023, 7, 31))));
        assertThat(held("POLICE_CHIEF").validTo()).isEqualTo("2023-08-01");

        HeldPost ended = held("POLICE_CHIEF");
        assertThat(refusal(() -> postings.change(
                        world.official,
                        ended.id(),
                        ended.version(),
                        posting("POLICE_CHIEF", LocalDate.of(2024, 1, 1)))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.POST_NO_MORE);
    }

    @Test
    void aCorrectionThatMovesAPostOutOfItsTimeOrNamesOneOfAnotherIsWarnedOf() {
        HeldPost held = dossier().posts().getFirst();
        FieldPlace post = new FieldPlace(DossierField.POST, held.id());

        assertThat(findings(new FieldChange(post, "SPECIALIST")))
                .as("the first day may be wrong too, and is asked for by itself")
                .extracting(Finding::field, Finding::code, Finding::isError)
                .containsExactly(tuple("value", EntryFinding.POST_NOT_YET, false));
        assertThat(findings(new FieldChange(post, "COUNCIL_CHAIR"))).isEmpty();
    }

    @Test
    void aTitleThatWentOnThroughTheReorganisationIsChangedToAnotherOfItsTime() {
        UnitPath successor = reorganisedAs("OFFICE_STATISTICS");
        HeldPost goesOn = held("OFFICE_STATISTICS", TWO_TIERS, successor);
        assertThat(goesOn.isFormerTitleOn(NOW)).isTrue();

        in(
                successor,
                () -> postings.change(
                        world.official, goesOn.id(), goesOn.version(), posting("CULTURE_SOCIETY", TWO_TIERS)));

        HeldPost changed = held("CULTURE_SOCIETY", TWO_TIERS, successor);
        assertThat(changed.id()).isEqualTo(goesOn.id());
        assertThat(refusal(
                        successor,
                        () -> postings.change(
                                world.official,
                                changed.id(),
                                changed.version(),
                                posting("CULTURE_SOCIETY", TWO_TIERS.plusDays(1)))))
                .as("a day later nothing goes on")
                .extracting(Finding::field, Finding::code)
                .containsExactly(tuple("post", EntryFinding.POST_NO_MORE));
    }

    @Test
    void whatGoesOnInTheNewUnitCanBeEnteredThereByHand() {
        UnitPath successor = reorganisedAs("OFFICE_STATISTICS");
        HeldPost goesOn = held("OFFICE_STATISTICS", TWO_TIERS, successor);
        in(successor, () -> postings.remove(world.official, goesOn.id(), goesOn.version()));

        assertThat(refusal(successor, () -> postings.add(world.official, posting("CULTURE_SOCIETY", TWO_TIERS))))
                .as("another post than the one that was held")
                .extracting(Finding::code)
                .containsExactly(EntryFinding.POST_NO_MORE);
        in(successor, () -> postings.add(world.official, posting("OFFICE_STATISTICS", TWO_TIERS)));

        assertThat(held("OFFICE_STATISTICS", TWO_TIERS, successor).validTo()).isNull();
    }

    @Test
    void aTitleOfAfterTheReorganisationThatIsReallyOneFromBeforeIsCorrectedWithItsDay() {
        clock.setTo(NOW);
        clerk(() -> postings.add(world.official, posting("SPECIALIST", TWO_TIERS)));
        long row = held("SPECIALIST").id();

        correct(new FieldChange(new FieldPlace(DossierField.POST, row), "OFFICE_STATISTICS"));
        correct(new FieldChange(new FieldPlace(DossierField.FIRST_APPOINTED_ON, row), "2019-01-01"));
        correct(new FieldChange(new FieldPlace(DossierField.POST_FROM, row), "2019-01-01"));

        assertThat(held("OFFICE_STATISTICS"))
                .returns(row, HeldPost::id)
                .returns(LocalDate.of(2019, 1, 1), HeldPost::validFrom);
        assertThat(findings(new FieldChange(new FieldPlace(DossierField.POST, row), "CULTURE_SOCIETY")))
                .isEmpty();
    }

    private void correct(FieldChange change) {
        world.clerk(() -> {
            transaction.executeWithoutResult(_ -> edits.change(world.official, change));
            return change;
        });
    }

    /** The official takes up a post there was before 01/07/2025, and goes on in it in the unit that succeeds that day. */
    private UnitPath reorganisedAs(String post) {
        clerk(() -> postings.add(world.official, posting(post, LocalDate.of(2018, 1, 1))));
        clock.setTo(NOW);
        UnitPath successor = provinces.openCommune(world.province, "Na Sầm");
        provinces.in(world.province, () -> {
            transaction.executeWithoutResult(_ -> handOver.handOn(world.official, successor.unit(), TWO_TIERS, null));
            return successor;
        });
        return successor;
    }

    /** By an order a post has the rank of the one that it ends; a correction of the last day lets the two meet. */
    @Test
    void ofTwoPostsOfOneRankThatComeToBeHeldAtOnceTheLaterGoesRightBehind() {
        clerk(() -> postings.add(world.official, posting("FRONT_CHAIR", LocalDate.of(2018, 1, 1))));
        long main = held("PARTY_SECRETARY").id();
        clerk(() -> transaction.executeWithoutResult(_ -> book.begin(
                records.lock(world.official).orElseThrow(),
                new BeginPosting(
                        new PostCode("COUNCIL_CHAIR"), world.commune.unit(), LocalDate.of(2019, 1, 1), main, false))));

        correct(new FieldChange(new FieldPlace(DossierField.POST_TO, main), "2019-02-01"));

        assertThat(dossier().posts())
                .extracting(HeldPost::code, HeldPost::precedence)
                .containsExactlyInAnyOrder(
                        tuple("PARTY_SECRETARY", 1), tuple("COUNCIL_CHAIR", 2), tuple("FRONT_CHAIR", 3));
    }

    private HeldPost held(String post, LocalDate from, UnitPath keeper) {
        return provinces.in(keeper, () -> dossiers.open(world.official)).orElseThrow().posts().stream()
                .filter(held -> held.code().equals(post) && held.validFrom().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private void in(UnitPath unit, Runnable work) {
        provinces.in(unit, () -> {
            work.run();
            return unit;
        });
    }

    private List<Finding> refusal(UnitPath unit, Runnable work) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> in(unit, work))
                .findings();
    }

    private List<Finding> findings(FieldChange change) {
        return world.clerk(() -> transaction.execute(_ -> edits.findings(world.official, change)));
    }

    private static PostingEntry posting(String post, LocalDate from) {
        return posting(post, from, null);
    }

    private static PostingEntry posting(String post, LocalDate from, @Nullable LocalDate until) {
        return new PostingEntry(post, from, until, null, false, false, null);
    }

    private HeldPost held(String post) {
        return dossier().posts().stream()
                .filter(held -> held.code().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private Dossier dossier() {
        return world.clerk(() -> dossiers.open(world.official)).orElseThrow();
    }

    private void clerk(Runnable work) {
        world.clerk(() -> {
            work.run();
            return world.official;
        });
    }

    private List<Finding> refusal(Runnable work) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> clerk(work))
                .findings();
    }
}
