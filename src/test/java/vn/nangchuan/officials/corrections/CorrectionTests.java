package vn.nangchuan.officials.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierField.Part;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.FieldFinding;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What an official asks for, and what becomes of it. */
@PortalTest
class CorrectionTests {

    @Autowired
    CorrectionFixture world;

    @Autowired
    CorrectionDesk desk;

    @Autowired
    CorrectionOffice office;

    @Autowired
    CorrectionLists lists;

    @Autowired
    CorrectionCases cases;

    @Autowired
    Dossiers dossiers;

    @Autowired
    QualificationDesk papers;

    @Autowired
    StandingLists standings;

    @Autowired
    Register register;

    @Autowired
    TestProvinces provinces;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "NAME, Hoàng Thị Xen",
                "BIRTH_DATE, 1975-01-11",
                "SEX, MALE",
                "RECRUITED_ON, 2001-09-01",
                "POST, COMMITTEE_CHAIR",
                "POST_FROM, 2015-06-01",
                "POST_TO, 2019-07-01",
                "FIRST_APPOINTED_ON, 2010-05-01",
                "MINORITY_LANGUAGE_DUTY, true",
                "ISSUER, Trường Chính trị Hoàng Văn Thụ",
                "PAPER_NUMBER, none",
                "ISSUED_ON, 2012-03-11",
                "PAPER_VALID_TO, 2030-01-01",
                "LEVEL, POLITICAL_INTERMEDIATE"
            })
    void whatIsAcceptedStandsInTheDossier(DossierField field, @Nullable String wanted) {
        CorrectionId id = world.ask(field, wanted);
        assertThat(world.present(field)).isNotEqualTo(wanted);

        world.answer(id, CorrectionStep.ACCEPT, null);

        assertThat(world.present(field)).isEqualTo(wanted);
        assertThat(world.line(id).status()).isEqualTo(CorrectionStatus.ACCEPTED);
    }

    @Test
    void anIdentityNumberThatIsCorrectedStaysInTheHistoryOfTheDocuments() {
        CorrectionId id = world.ask(DossierField.IDENTITY_NUMBER, "020175009876");

        world.answer(id, CorrectionStep.ACCEPT, null);

        assertThat(world.clerk(() -> dossiers.open(world.official))
                        .orElseThrow()
                        .details()
                        .documents())
                .extracting(HeldDocument::last4, HeldDocument::current)
                .containsExactly(tuple("9876", true), tuple("1234", false));
    }

    @Test
    void theVerdictFollowsWhatIsAcceptedAtOnce() {
        CorrectionId id = world.ask(DossierField.LEVEL, "POLITICAL_INTERMEDIATE");
        assertThat(politicalTheory()).isEqualTo(RequirementState.NOT_MET);

        world.answer(id, CorrectionStep.ACCEPT, "Đã đối chiếu bằng gốc");

        assertThat(politicalTheory()).isEqualTo(RequirementState.MET);
        assertThat(world.line(id).answer()).isEqualTo("Đã đối chiếu bằng gốc");
    }

    /** As it is stored, which every list and figure shows. */
    private RequirementState politicalTheory() {
        return world
                .own(() -> standings.requirementsOf(List.of(world.official), TestClock.FIRST_DAY))
                .getOrDefault(world.official, List.of())
                .stream()
                .filter(line -> line.criterion() == Criterion.POLITICAL_THEORY)
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNameOfALanguageIsAskedForOfPapersOfLanguagesOnly() {
        assertThat(world.part(Part.QUALIFICATION).fields()).doesNotContain(DossierField.LANGUAGE, DossierField.SCORE);
        long paper = enterPaperOfALanguage();
        FieldPlace place = new FieldPlace(DossierField.LANGUAGE, paper);
        world.own(() -> {
            desk.request(RequestCorrection.ofField(place, "Nùng", CorrectionFixture.PROOF, UUID.randomUUID()));
            return place;
        });
        world.answer(world.own(lists::own).getFirst().id(), CorrectionStep.ACCEPT, null);

        assertThat(partOf(paper).value(DossierField.LANGUAGE)).isEqualTo("Nùng");
        assertThat(partOf(paper).fields()).contains(DossierField.SCORE).doesNotContain(DossierField.STUDIED);
    }

    @Test
    void theNameOfACourseIsCorrectedInItsPaper() {
        long paper = enterPaper(Criterion.PROFESSIONAL_TITLE, "Giáo viên tiểu học hạng III", null);
        FieldPlace place = new FieldPlace(DossierField.STUDIED, paper);
        world.own(() -> {
            desk.request(RequestCorrection.ofField(
                    place, "Giáo viên tiểu học hạng II", CorrectionFixture.PROOF, UUID.randomUUID()));
            return place;
        });
        world.answer(world.own(lists::own).getFirst().id(), CorrectionStep.ACCEPT, null);

        assertThat(partOf(paper).value(DossierField.STUDIED)).isEqualTo("Giáo viên tiểu học hạng II");
        assertThat(partOf(paper).fields()).doesNotContain(DossierField.PROFESSIONAL_FIELD, DossierField.LANGUAGE);
    }

    private long enterPaperOfALanguage() {
        return enterPaper(Criterion.MINORITY_LANGUAGE, null, "Tày");
    }

    private long enterPaper(Criterion criterion, @Nullable String studied, @Nullable String language) {
        QualificationEntry entry = new QualificationEntry(
                criterion,
                null,
                null,
                studied,
                language,
                null,
                null,
                null,
                null,
                "Trung tâm Giáo dục thường xuyên",
                "TN-1",
                LocalDate.of(2018, 8, 17),
                null);
        world.clerk(() -> {
            papers.add(world.official, entry);
            return entry;
        });
        return world.own(desk::ownDossier).stream()
                .filter(part -> part.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .row();
    }

    private DossierPart partOf(long paper) {
        return world.own(desk::ownDossier).stream()
                .filter(part -> part.kind() == Part.QUALIFICATION && part.row() == paper)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDeclinedLeavesTheDossierAndTellsWhy() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        assertThat(codes(() -> answered(id, CorrectionStep.DECLINE, " ")))
                .containsExactly(CorrectionFinding.CORRECTION_REASON_MISSING);
        world.answer(id, CorrectionStep.DECLINE, "Giấy khai sinh ghi ngày 01/01/1975");

        assertThat(world.present(DossierField.BIRTH_DATE)).isEqualTo("1975-01-01");
        assertThat(world.line(id))
                .extracting(CorrectionLine::status, CorrectionLine::answer)
                .containsExactly(CorrectionStatus.DECLINED, "Giấy khai sinh ghi ngày 01/01/1975");
    }

    @Test
    void whatIsMissingIsSettledByHandAndNeverAccepted() {
        CorrectionId id = world.askMissing("Chứng chỉ quản lý nhà nước, Trường Chính trị tỉnh, 2016");

        assertThat(world.clerk(() -> cases.open(id)).orElseThrow().steps())
                .containsExactlyInAnyOrder(CorrectionStep.SETTLE, CorrectionStep.DECLINE);
        assertThat(codes(() -> answered(id, CorrectionStep.ACCEPT, null)))
                .containsExactly(CorrectionFinding.CORRECTION_BY_HAND_ONLY);
        world.answer(id, CorrectionStep.SETTLE, "Đã khai báo chứng chỉ");

        assertThat(world.line(id).status()).isEqualTo(CorrectionStatus.DONE);
    }

    @Test
    void oneFieldWaitsOnceAndCanBeAskedForAgainOnceItIsTakenBack() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        assertThat(codes(() -> world.ask(DossierField.BIRTH_DATE, "1975-01-12")))
                .containsExactly(CorrectionFinding.CORRECTION_ALREADY_OPEN);
        withdraw(id);

        assertThat(world.line(id).status()).isEqualTo(CorrectionStatus.WITHDRAWN);
        assertThat(world.ask(DossierField.BIRTH_DATE, "1975-01-12")).isNotEqualTo(id);
    }

    @Test
    void pressingTwiceAsksOnceAndAnswersOnce() {
        FieldPlace place = world.place(DossierField.SEX);
        RequestCorrection order = RequestCorrection.ofField(place, "MALE", "Căn cước", UUID.randomUUID());
        world.own(() -> {
            desk.request(order);
            desk.request(order);
            return order;
        });
        List<CorrectionLine> own = world.own(lists::own);
        UUID key = UUID.randomUUID();
        world.answer(own.getFirst().id(), CorrectionStep.ACCEPT, null, key);
        world.answer(own.getFirst().id(), CorrectionStep.ACCEPT, null, key);

        assertThat(own).hasSize(1);
        assertThat(world.present(DossierField.SEX)).isEqualTo("MALE");
    }

    @Test
    void ofTwoClerksAtTheSameMomentOneIsToldThatItWasAnswered() throws Exception {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        CorrectionCase seen = world.clerk(() -> cases.open(id)).orElseThrow();

        List<String> outcomes = AtOnce.of(List.of(
                attempt("account:77", seen, CorrectionStep.ACCEPT),
                attempt("account:78", seen, CorrectionStep.DECLINE)));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "[CORRECTION_ANSWERED]");
    }

    private Callable<String> attempt(String actor, CorrectionCase seen, CorrectionStep step) {
        return () -> {
            try {
                return world.clerkOf(world.commune, actor, () -> {
                    office.answer(order(seen, step, "Đã đối chiếu"));
                    return "done";
                });
            } catch (BusinessRuleViolation refused) {
                return refused.findings().stream()
                        .map(finding -> finding.code().name())
                        .toList()
                        .toString();
            }
        };
    }

    @Test
    void whatWasTakenBackMeanwhileCannotBeAccepted() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        CorrectionCase seen = world.clerk(() -> cases.open(id)).orElseThrow();
        withdraw(id);

        assertThat(codes(() -> world.clerk(() -> answered(seen, CorrectionStep.ACCEPT))))
                .containsExactly(CorrectionFinding.CORRECTION_WITHDRAWN);
        assertThat(world.present(DossierField.BIRTH_DATE)).isEqualTo("1975-01-01");
        assertThat(codes(() -> withdraw(id))).containsExactly(CorrectionFinding.CORRECTION_WITHDRAWN);
    }

    @Test
    void whatChangedInTheDossierIsSaidAndNotWrittenOverUnseen() {
        CorrectionId first = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        CorrectionCase seen = world.clerk(() -> cases.open(first)).orElseThrow();
        world.answer(first, CorrectionStep.ACCEPT, null);
        CorrectionId second = world.ask(DossierField.BIRTH_DATE, "1975-01-12");
        int version = world.line(second).version();

        assertThat(codes(() -> world.clerk(() -> {
                    office.answer(new AnswerCorrection(
                            second, version, CorrectionStep.ACCEPT, seen.present(), null, UUID.randomUUID()));
                    return second;
                })))
                .containsExactly(CorrectionFinding.CORRECTION_VALUE_CHANGED);
        assertThat(world.clerk(() -> cases.open(second)).orElseThrow().isChangedSince())
                .isFalse();
    }

    @Test
    void whatWasWrittenByHandMeanwhileIsAcceptedAsItStands() {
        CorrectionId id = world.ask(DossierField.ISSUER, "Trường Chính trị Hoàng Văn Thụ");
        world.write(DossierField.ISSUER, "Trường Chính trị Hoàng Văn Thụ");
        assertThat(world.clerk(() -> cases.open(id)).orElseThrow().isChangedSince())
                .isTrue();

        world.answer(id, CorrectionStep.ACCEPT, null);

        assertThat(world.line(id).status()).isEqualTo(CorrectionStatus.ACCEPTED);
    }

    @Test
    void whatThoseAboveHaveApprovedIsNotChangedByTheCommune() {
        CorrectionId id = world.ask(DossierField.LEVEL, "POLITICAL_INTERMEDIATE");
        world.approve();

        assertThat(world.clerk(() -> cases.open(id)).orElseThrow().steps())
                .containsExactlyInAnyOrder(CorrectionStep.SETTLE, CorrectionStep.DECLINE);
        assertThat(codes(() -> answered(id, CorrectionStep.ACCEPT, null)))
                .containsExactly(CorrectionFinding.CORRECTION_BY_HAND_ONLY);
    }

    @Test
    void aRequestFollowsTheDossierToTheCommuneThatKeepsItNow() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        CorrectionCase seen = world.clerk(() -> cases.open(id)).orElseThrow();
        UnitPath former = world.commune;
        UnitPath next = world.openSibling();
        provinces.in(world.province, () -> register.assign(world.official, next.unit(), TestClock.FIRST_DAY));

        assertThat(codes(() -> world.clerk(() -> answered(seen, CorrectionStep.ACCEPT))))
                .containsExactly(CorrectionFinding.CORRECTION_NOT_HERE);
        assertThat(world.clerkOf(former, "account:77", lists::waitingCount)).isZero();
        assertThat(world.clerkOf(next, "account:90", () -> lists.waiting(0, 10).lines()))
                .extracting(CorrectionLine::id)
                .containsExactly(id);
        world.clerkOf(next, "account:90", () -> answered(seen, CorrectionStep.ACCEPT));
    }

    @Test
    void nobodyAnswersWhatTheyAskedForThemselves() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        CorrectionCase seen =
                world.clerkOf(world.commune, "account:41", () -> cases.open(id)).orElseThrow();
        assertThat(seen.ownCase()).isTrue();
        assertThat(seen.steps()).isEmpty();
        assertThat(codes(() -> world.clerkOf(world.commune, "account:41", () -> answered(seen, CorrectionStep.ACCEPT))))
                .containsExactly(CorrectionFinding.CORRECTION_OWN_CASE);
    }

    @Test
    void aValueThatCannotBeIsRefusedAtItsField() {
        assertRefused(DossierField.NAME, " ", FieldFinding.FIELD_VALUE_MISSING);
        assertRefused(DossierField.NAME, "Sen 123", FieldFinding.FIELD_NAME_UNFIT);
        assertRefused(DossierField.IDENTITY_NUMBER, "12345", FieldFinding.FIELD_IDENTITY_UNFIT);
        assertRefused(DossierField.IDENTITY_NUMBER, "020 175 001 234", FieldFinding.FIELD_UNCHANGED);
        assertRefused(DossierField.BIRTH_DATE, "2018-01-01", FieldFinding.FIELD_DAY_OUT_OF_RANGE);
        assertRefused(DossierField.BIRTH_DATE, "2003-01-01", FieldFinding.FIELD_DAY_IN_CHILDHOOD);
        assertRefused(DossierField.POST_TO, "2015-05-01", FieldFinding.FIELD_DAYS_REVERSED);
        assertRefused(DossierField.POST, "KING", FieldFinding.FIELD_CHOICE_UNKNOWN);
        assertRefused(DossierField.LEVEL, "BACHELOR", FieldFinding.FIELD_CHOICE_UNKNOWN);
        assertRefused(DossierField.LEVEL, null, FieldFinding.FIELD_VALUE_MISSING);
    }

    /** Each would have to wait for the other, were what does not fit beside it refused. */
    @Test
    void aPostAndItsDayThatAreBothWrongAreAskedForOneByOneAndTheClerkIsWarned() {
        CorrectionId post = world.ask(DossierField.POST, "SPECIALIST");

        assertThat(world.clerk(() -> cases.open(post)).orElseThrow().warnings())
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple(EntryFinding.POST_NOT_YET, false));
        world.answer(post, CorrectionStep.ACCEPT, null);

        assertThat(world.present(DossierField.POST)).isEqualTo("SPECIALIST");
        assertThat(world.clerk(() -> cases.open(post)).orElseThrow().warnings())
                .as("once it is answered")
                .isEmpty();
    }

    @Test
    void whoAsksIsToldWhatElseWouldHaveToBeCorrected() {
        FieldPlace place = world.place(DossierField.POST);
        RequestCorrection order = RequestCorrection.ofField(place, "SPECIALIST", "Quyết định 15", UUID.randomUUID());

        assertThat(world.own(() -> desk.request(order)))
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple(EntryFinding.POST_NOT_YET, false));
    }

    private void assertRefused(DossierField field, @Nullable String wanted, FieldFinding code) {
        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> world.ask(field, wanted));
        assertThat(refused.findings())
                .as(field + " " + wanted)
                .allSatisfy(finding -> assertThat(finding.field()).isEqualTo("value"))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void nobodyElsesDossierCanBeMeant() {
        OfficialId colleague = world.enter("Nông Văn Bàn", null);
        FieldPlace ofColleague =
                world.own(colleague, desk::ownDossier).getLast().place(DossierField.ISSUER);
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        assertThat(codes(() -> world.own(() -> {
                    desk.request(RequestCorrection.ofField(ofColleague, "Ai đó", "thử", UUID.randomUUID()));
                    return id;
                })))
                .containsExactly(FieldFinding.FIELD_GONE);
        assertThat(codes(() -> world.own(colleague, () -> {
                    desk.withdraw(id, UUID.randomUUID());
                    return id;
                })))
                .containsExactly(CorrectionFinding.CORRECTION_NOT_HERE);
        assertThat(world.own(colleague, lists::own)).isEmpty();
    }

    @Test
    void eachSideIsRefusedWhatIsTheOthers() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        CorrectionCase seen = world.clerk(() -> cases.open(id)).orElseThrow();

        assertThatThrownBy(() -> world.own(() -> answered(seen, CorrectionStep.ACCEPT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.own(() -> cases.open(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.clerk(lists::own)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsAPageInTwoStatementsTheLongestWaitingFirst() {
        CorrectionId first = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        CorrectionId second =
                world.ask(DossierField.RECRUITED_ON, LocalDate.of(2001, 9, 1).toString());

        CorrectionPage page = world.clerk(() -> lists.waiting(0, 1));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.lines()).extracting(CorrectionLine::id).containsExactly(first);
        assertThat(world.clerk(() -> lists.waiting(1, 1)).lines())
                .extracting(CorrectionLine::id)
                .containsExactly(second);
        world.answer(second, CorrectionStep.ACCEPT, null);
        assertThat(world.clerk(() -> lists.answered(0, 10)).lines())
                .extracting(CorrectionLine::id)
                .containsExactly(second);
        assertThat(world.clerk(() -> lists.waitingOf(world.official))).hasSize(1);
    }

    private CorrectionId withdraw(CorrectionId id) {
        return world.own(() -> {
            desk.withdraw(id, UUID.randomUUID());
            return id;
        });
    }

    private CorrectionId answered(CorrectionId id, CorrectionStep step, @Nullable String reason) {
        world.answer(id, step, reason);
        return id;
    }

    private CorrectionId answered(CorrectionCase seen, CorrectionStep step) {
        office.answer(order(seen, step, null));
        return seen.line().id();
    }

    private static AnswerCorrection order(CorrectionCase seen, CorrectionStep step, @Nullable String reason) {
        CorrectionLine line = seen.line();
        return new AnswerCorrection(line.id(), line.version(), step, seen.present(), reason, UUID.randomUUID());
    }

    private static List<Object> codes(Callable<?> refused) {
        BusinessRuleViolation violation = catchThrowableOfType(BusinessRuleViolation.class, refused::call);
        assertThat(violation).as("refused by a rule").isNotNull();
        return violation.findings().stream().<Object>map(Finding::code).toList();
    }
}
