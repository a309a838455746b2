package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** The commune's clerk enters, changes and takes out papers and posts. */
@PortalTest
class DossierRowsTests {

    private static final LocalDate ISSUED = LocalDate.of(2015, 6, 30);

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    QualificationDesk papers;

    @Autowired
    PostingDesk postings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierHandOver handOver;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditLists audit;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aPaperIsEnteredWithTheMonthsOfStudyThenChangedAndTakenOut() {
        clerk(() -> papers.add(world.official, paper(Criterion.STATE_MANAGEMENT, null, "Trường Chính trị")));
        HeldQualification held = held(Criterion.STATE_MANAGEMENT);
        assertThat(held.study())
                .isEqualTo(new Study(
                        MonthOrDay.parse("2015-03"), MonthOrDay.parse("2015-06-12"), FormOfStudy.RESIDENTIAL));

        clerk(() -> papers.change(
                world.official, held.id(), held.version(), paper(Criterion.STATE_MANAGEMENT, null, "Học viện")));
        HeldQualification changed = held(Criterion.STATE_MANAGEMENT);
        assertThat(changed.issuer()).isEqualTo("Học viện");

        clerk(() -> papers.remove(world.official, changed.id(), changed.version()));
        assertThat(dossier().qualifications())
                .extracting(HeldQualification::criterion)
                .doesNotContain(Criterion.STATE_MANAGEMENT);
        assertThat(actions())
                .startsWith(
                        "officials:qualification-removed",
                        "officials:qualification-changed",
                        "officials:qualification-recorded");
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        QualificationEntry entry = new QualificationEntry(
                Criterion.PROFESSIONAL,
                Level.POLITICAL_ELEMENTARY,
                null,
                null,
                null,
                null,
                MonthOrDay.parse("2015-09"),
                MonthOrDay.parse("2015-06"),
                null,
                "",
                null,
                LocalDate.of(2040, 1, 1),
                null);

        assertThat(refusal(() -> papers.add(world.official, entry)))
                .extracting(Finding::field, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("level", FieldFinding.FIELD_CHOICE_UNKNOWN),
                        tuple("studiedTo", EntryFinding.STUDY_REVERSED),
                        tuple("issuer", EntryFinding.ENTRY_MISSING),
                        tuple("issuedOn", FieldFinding.FIELD_DAY_OUT_OF_RANGE));
    }

    @Test
    void aPaperOfALanguageSaysWhichAndTheScoreAndNoOtherDoes() {
        clerk(() -> papers.add(
                world.official, ofLanguage(Criterion.FOREIGN_LANGUAGE, Level.FOREIGN_2, " Trung  Quốc ", "210")));
        HeldQualification held = held(Criterion.FOREIGN_LANGUAGE);
        assertThat(held)
                .returns(Level.FOREIGN_2, HeldQualification::level)
                .returns("Trung Quốc", HeldQualification::language)
                .returns("210", HeldQualification::score);

        clerk(() -> papers.change(
                world.official, held.id(), held.version(), ofLanguage(Criterion.MINORITY_LANGUAGE, null, "Dao", null)));
        assertThat(held(Criterion.MINORITY_LANGUAGE))
                .returns("Dao", HeldQualification::language)
                .returns(null, HeldQualification::score);
        assertThat(lastChanges()).contains(tuple("language", "Trung Quốc", "Dao"), tuple("score", "210", null));

        assertThat(refusal(() ->
                        papers.add(world.official, ofLanguage(Criterion.DEFENCE, Level.DEFENCE_GROUP_4, "Anh", "5"))))
                .extracting(Finding::field, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("language", FieldFinding.FIELD_OF_LANGUAGES_ONLY),
                        tuple("score", FieldFinding.FIELD_OF_LANGUAGES_ONLY));
        assertThat(refusal(() -> papers.add(
                        world.official, ofLanguage(Criterion.MINORITY_LANGUAGE, null, "T".repeat(61), "9".repeat(31)))))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("language", "score");
    }

    @Test
    void aPaperOfDefenceNamesItsGroupOrNone() {
        clerk(() -> papers.add(world.official, paper(Criterion.DEFENCE, Level.DEFENCE_GROUP_3, "Trường Quân sự tỉnh")));
        clerk(() -> papers.add(world.official, paper(Criterion.DEFENCE, null, "Ban Chỉ huy quân sự huyện")));

        assertThat(dossier().qualifications())
                .filteredOn(held -> held.criterion() == Criterion.DEFENCE)
                .extracting(HeldQualification::level)
                .containsExactlyInAnyOrder(Level.DEFENCE_GROUP_3, null);
        assertThat(dossier().kindsWithoutPapers())
                .contains(Criterion.FOREIGN_LANGUAGE)
                .doesNotContain(Criterion.DEFENCE);
    }

    private static QualificationEntry ofLanguage(
            Criterion criterion, @Nullable Level level, String language, @Nullable String score) {
        return new QualificationEntry(
                criterion,
                level,
                null,
                null,
                language,
                score,
                null,
                null,
                null,
                "Trường Đại học Thái Nguyên",
                "NN-3",
                ISSUED,
                null);
    }

    private List<Tuple> lastChanges() {
        return world.clerk(() -> audit.ofOfficial(world.official, null, 50)).lines().stream()
                .filter(line -> line.action().equals("officials:qualification-changed"))
                .findFirst()
                .orElseThrow()
                .changes()
                .stream()
                .map(change -> tuple(change.field(), change.before(), change.after()))
                .toList();
    }

    @Test
    void whatWasApprovedIsNeitherChangedNorTakenOut() {
        world.approve();
        HeldQualification held = held(Criterion.POLITICAL_THEORY);
        assertThat(held.approved()).isTrue();

        assertThat(refusal(() -> papers.remove(world.official, held.id(), held.version())))
                .extracting(Finding::code)
                .containsExactly(FieldFinding.FIELD_OF_APPROVED_PAPER);
        assertThat(refusal(() -> papers.change(
                        world.official,
                        held.id(),
                        held.version(),
                        paper(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, "Khác"))))
                .extracting(Finding::code)
                .containsExactly(FieldFinding.FIELD_OF_APPROVED_PAPER);
    }

    @Test
    void whoSawAnOlderOneIsToldAndTheOtherCommuneFindsNothing() {
        HeldQualification seen = held(Criterion.POLITICAL_THEORY);
        QualificationEntry entry =
                paper(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, "Trường Chính trị tỉnh");
        clerk(() -> papers.change(world.official, seen.id(), seen.version(), entry));

        assertThat(refusal(() -> papers.remove(world.official, seen.id(), seen.version())))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        assertThat(caught(() -> provinces.in(sibling, () -> papers.add(world.official, entry))))
                .extracting(Finding::code)
                .containsExactly(OfficialFinding.OFFICIAL_NOT_HERE);
    }

    @Test
    void aPostHeldBesideComesBehindTheMainOneUntilItIsMadeTheMainOne() {
        clerk(() -> postings.add(world.official, posting("COUNCIL_CHAIR", LocalDate.of(2016, 6, 22), null, false)));
        assertThat(postCodes()).containsExactly("PARTY_SECRETARY", "COUNCIL_CHAIR");

        HeldPost second = dossier().posts().get(1);
        clerk(() -> postings.change(
                world.official,
                second.id(),
                second.version(),
                posting("COUNCIL_CHAIR", LocalDate.of(2016, 6, 22), null, true)));
        assertThat(postCodes()).containsExactly("COUNCIL_CHAIR", "PARTY_SECRETARY");

        HeldPost main = dossier().posts().getFirst();
        clerk(() -> postings.remove(world.official, main.id(), main.version()));
        assertThat(postCodes()).containsExactly("PARTY_SECRETARY");
        assertThat(actions())
                .startsWith("officials:posting-removed", "officials:posting-changed", "officials:posting-entered");
    }

    @Test
    void thePostThatIsHeldIsNotHeldTwice() {
        assertThat(refusal(() -> postings.add(
                        world.official, posting("PARTY_SECRETARY", LocalDate.of(2017, 1, 1), null, false))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.POST_HELD_ALREADY);
        assertThat(refusal(() -> postings.add(
                        world.official,
                        posting("COUNCIL_CHAIR", LocalDate.of(2017, 1, 1), LocalDate.of(2016, 1, 1), false))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.ENTRY_DAYS_REVERSED);
    }

    @Test
    void anAppointmentToTheSamePostAgainIsADayOfItsOwnAndMovesNoOther() {
        HeldPost held = dossier().posts().getFirst();
        LocalDate again = held.validFrom().plusYears(3);
        clerk(() -> postings.change(world.official, held.id(), held.version(), appointedAgain(held, again)));

        HeldPost after = dossier().posts().getFirst();
        assertThat(after)
                .returns(again, HeldPost::reappointedOn)
                .returns(held.validFrom(), HeldPost::validFrom)
                .returns(held.firstAppointedOn(), HeldPost::firstAppointedOn);
        assertThat(dossier().asOf(again.minusDays(1)).posts().getFirst().reappointedOn())
                .as("before that day nobody knew")
                .isNull();
        assertThat(actions()).startsWith("officials:posting-changed");
        assertThat(refusal(() -> postings.change(
                        world.official,
                        held.id(),
                        after.version(),
                        appointedAgain(held, held.validFrom().minusDays(1)))))
                .extracting(Finding::field)
                .containsExactly("reappointedOn");
    }

    @Test
    void nobodyIsAppointedAgainToAPostAfterItsLastDay() {
        HeldPost held = dossier().posts().getFirst();
        LocalDate last = held.validFrom().plusYears(3);

        assertThat(refusal(() -> postings.change(
                        world.official,
                        held.id(),
                        held.version(),
                        new PostingEntry(held.code(), held.validFrom(), last, null, false, true, last.plusDays(1)))))
                .extracting(Finding::field)
                .containsExactly("until");
        clerk(() -> postings.change(
                world.official,
                held.id(),
                held.version(),
                new PostingEntry(held.code(), held.validFrom(), last, null, false, true, last)));
        assertThat(dossier().posts().getFirst().reappointedOn()).isEqualTo(last);
    }

    @Test
    void aPostThatGoesOnInAnotherUnitKeepsTheDayOfTheAppointmentAgain() {
        HeldPost held = dossier().posts().getFirst();
        LocalDate again = held.validFrom().plusYears(3);
        clerk(() -> postings.change(world.official, held.id(), held.version(), appointedAgain(held, again)));
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");

        provinces.in(world.province, () -> handOver(sibling, LocalDate.of(2019, 7, 1)));

        HeldPost moved = provinces
                .in(sibling, () -> dossiers.open(world.official))
                .orElseThrow()
                .postsOn(LocalDate.of(2019, 7, 1))
                .getFirst();
        assertThat(moved.reappointedOn()).isEqualTo(again);
    }

    private boolean handOver(UnitPath to, LocalDate day) {
        transaction.executeWithoutResult(_ -> handOver.handOn(world.official, to.unit(), day, null));
        return true;
    }

    private static PostingEntry appointedAgain(HeldPost held, LocalDate day) {
        return new PostingEntry(held.code(), held.validFrom(), null, held.firstAppointedOn(), false, true, day);
    }

    private static QualificationEntry paper(Criterion criterion, @Nullable Level level, String issuer) {
        return new QualificationEntry(
                criterion,
                level,
                null,
                null,
                null,
                null,
                MonthOrDay.parse("2015-03"),
                MonthOrDay.parse("2015-06-12"),
                FormOfStudy.RESIDENTIAL,
                issuer,
                "QL-7",
                ISSUED,
                null);
    }

    private static PostingEntry posting(String post, LocalDate from, @Nullable LocalDate until, boolean main) {
        return new PostingEntry(post, from, until, null, false, main, null);
    }

    private HeldQualification held(Criterion criterion) {
        return dossier().qualifications().stream()
                .filter(held -> held.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private List<String> postCodes() {
        return dossier().posts().stream().map(HeldPost::code).toList();
    }

    private List<String> actions() {
        return world.clerk(() -> audit.ofOfficial(world.official, null, 50)).lines().stream()
                .map(AuditLine::action)
                .filter(action -> !action.equals("officials:opened"))
                .toList();
    }

    private Dossier dossier() {
        return world.clerk(() -> dossiers.open(world.official)).orElseThrow();
    }

    private void clerk(Runnable work) {
        world.clerk(() -> {
            work.run();
            return work;
        });
    }

    private List<Finding> refusal(Runnable work) {
        return caught(() -> clerk(work));
    }

    private static List<Finding> caught(Runnable work) {
        BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, work::run);
        assertThat(refused).isNotNull();
        return refused.findings();
    }
}
