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
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;

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
    void aCorrectionNeitherMovesAPostOutOfItsTimeNorNamesOneOfAnother() {
        HeldPost held = dossier().posts().getFirst();
        FieldPlace post = new FieldPlace(DossierField.POST, held.id());

        assertThat(findings(new FieldChange(post, "SPECIALIST")))
                .extracting(Finding::field, Finding::code)
                .containsExactly(tuple("value", EntryFinding.POST_NOT_YET));
        assertThat(findings(new FieldChange(post, "COUNCIL_CHAIR"))).isEmpty();
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
