package vn.nangchuan.officials.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.kernel.OfficialKind.CIVIL_SERVANT;
import static vn.nangchuan.kernel.OfficialKind.ELECTED;
import static vn.nangchuan.kernel.OfficialKind.OTHER_TRAINEE;
import static vn.nangchuan.kernel.OfficialKind.PUBLIC_EMPLOYEE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.officials.DossierWarning;
import vn.nangchuan.officials.completeness.Content.Document;
import vn.nangchuan.officials.completeness.Content.Paper;
import vn.nangchuan.officials.completeness.Content.Post;
import vn.nangchuan.officials.completeness.Content.Statement;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/** What each rule finds, and where it leads, in a dossier in which nothing else is to be mended. */
class GapRulesUnitTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate APPOINTED = LocalDate.of(2015, 5, 1);
    private static final LocalDate BORN = LocalDate.of(1980, 4, 2);

    private static Stream<Arguments> cases() {
        return Stream.of(
                of(GapRule.SEX, "personal.sex", dossier -> dossier.sex = null),
                of(GapRule.BIRTH_DATE, "personal.birthDate", dossier -> dossier.birthDate = null),
                of(GapRule.ETHNICITY, "personal.ethnicity", dossier -> dossier.ethnicityKnown = false),
                of(GapRule.IDENTITY_NUMBER, "identity.number", dossier -> {
                    dossier.numberKnown = false;
                    dossier.documents.clear();
                }),
                of(GapRule.IDENTITY_ISSUED_ON, "identity.issuedOn", dossier -> dossier.document(true, null)),
                of(GapRule.PHONE, "personal.phone", dossier -> dossier.phone = null),
                of(GapRule.RECRUITED_ON, "recruitment.recruitedOn", dossier -> dossier.recruitedOn = null),
                of(GapRule.RECRUITED_BY, "recruitment.recruitedBy", dossier -> dossier.recruitedBy = null),
                of(GapRule.JOINED_ON, "recruitment.joinedOn", dossier -> dossier.joinedOn = null),
                of(GapRule.CIVIL_RANK, "rank.civilRank", dossier -> dossier.civilRank = null),
                of(GapRule.JOB_POSITION, "rank.jobPosition", dossier -> dossier.jobPosition = null),
                of(
                        GapRule.KINDS_UNSTATED,
                        "kinds.STATE_MANAGEMENT",
                        dossier -> dossier.statements.removeIf(
                                stated -> stated.criterion() == Criterion.STATE_MANAGEMENT)),
                of(
                        GapRule.LEVEL_WITHOUT_PAPER,
                        "paper.number.7",
                        dossier -> dossier.paper(true, false, "2002-06", null)),
                of(GapRule.STUDY_UNDESCRIBED, "paper.studiedTo.7", dossier -> dossier.paper(true, true, null, null)),
                of(
                        GapRule.NUMBER_AGAINST_SEX,
                        "identity.number",
                        dossier -> dossier.numberWarnings.add(Finding.warning(DossierWarning.IDENTITY_SEX_DIFFERS))),
                of(
                        GapRule.NUMBER_AGAINST_BIRTH,
                        "identity.number",
                        dossier -> dossier.numberWarnings.add(
                                Finding.warning(DossierWarning.IDENTITY_YEAR_DIFFERS, "1981"))),
                of(GapRule.NUMBER_WRONG, "identity.number", dossier -> dossier.ruling = "NUMBER_WRONG"),
                of(GapRule.TO_HAND_OVER, "identity.", dossier -> dossier.ruling = "TO_HAND_OVER"),
                of(
                        GapRule.RECRUITED_BELOW_18,
                        "recruitment.recruitedOn",
                        dossier -> dossier.recruitedOn = BORN.plusYears(18).minusDays(1)),
                of(
                        GapRule.JOINED_BEFORE_RECRUITED,
                        "recruitment.joinedOn",
                        dossier -> dossier.joinedOn = LocalDate.of(2003, 12, 31)),
                of(
                        GapRule.PAPER_BEFORE_END_OF_STUDY,
                        "paper.issuedOn.7",
                        dossier -> dossier.paper(true, true, "2003-01", null)),
                of(
                        GapRule.NUMBER_TO_COMPARE,
                        "identity.",
                        dossier ->
                                dossier.documents.set(0, new Document(1, true, true, LocalDate.of(2021, 1, 1), true))),
                of(
                        GapRule.CARD_RUN_OUT,
                        "identity.number",
                        dossier -> dossier.document(true, LocalDate.of(2018, 4, 1))),
                of(
                        GapRule.CMND_RUN_OUT,
                        "identity.number",
                        dossier -> dossier.document(false, LocalDate.of(2014, 1, 1))),
                of(
                        GapRule.PAPERS_RUN_OUT,
                        "papers.PROFESSIONAL",
                        dossier -> dossier.paper(true, true, "2002-06", LocalDate.of(2026, 1, 1))),
                of(
                        GapRule.STATEMENT_OLD,
                        "kinds.POLITICAL_THEORY",
                        dossier ->
                                dossier.statements.replaceAll(stated -> stated.criterion() == Criterion.POLITICAL_THEORY
                                        ? new Statement(stated.criterion(), TODAY.minusMonths(12))
                                        : stated)));
    }

    private static Arguments of(GapRule rule, String place, Consumer<Draft> change) {
        return Arguments.of(rule, place, change);
    }

    @Test
    void nothingIsToBeMendedInACompleteDossier() {
        assertThat(today(new Draft())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachRuleFindsItsOwnAndLeadsToItsField(GapRule rule, String place, Consumer<Draft> change) {
        Draft dossier = new Draft();
        change.accept(dossier);

        assertThat(today(dossier))
                .extracting(Gap::rule, gap -> gap.place().toString())
                .containsExactly(tuple(rule, place));
    }

    @Test
    void everyRuleIsTriedAndSaysFromWhereItComes() {
        Set<Object> tried = Set.copyOf(cases().map(each -> each.get()[0]).toList());

        assertThat(tried).containsAll(EnumSet.allOf(GapRule.class));
        assertThat(GapRule.values())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void placesAreReadAsTheyWereWritten() {
        assertThat(cases().map(each -> (String) each.get()[1]))
                .allSatisfy(written -> assertThat(DossierPlace.read(written))
                        .hasValueSatisfying(place -> assertThat(place).hasToString(written)));
        assertThat(Stream.of(
                                "",
                                "personal",
                                "nowhere.sex",
                                "paper.number.",
                                "personal.sex'--",
                                "paper.x.99999999999999999999")
                        .map(DossierPlace::read))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void whatOnlyThoseRecruitedHaveIsAskedOfNobodyElse() {
        Draft chair = new Draft();
        chair.posts.set(0, new Post(ELECTED, Period.since(APPOINTED)));
        chair.recruitedOn = null;
        chair.recruitedBy = null;
        chair.civilRank = null;
        chair.jobPosition = null;

        assertThat(today(chair)).isEmpty();
    }

    @Test
    void papersThatOnlySomePostsNeedAreNotMissedOfEverybody() {
        Draft dossier = new Draft();
        dossier.statements.removeIf(stated -> stated.criterion() == Criterion.DEFENCE
                || stated.criterion() == Criterion.FOREIGN_LANGUAGE
                || stated.criterion() == Criterion.MINORITY_LANGUAGE);

        assertThat(today(dossier)).isEmpty();
    }

    @Test
    void aPaperOfCoursesSaysWhichAndNotUntilWhenItWasStudied() {
        Draft dossier = new Draft();
        dossier.papers.add(course(8, false));
        dossier.papers.add(course(9, true));

        assertThat(today(dossier))
                .extracting(Gap::rule, gap -> gap.place().toString())
                .containsExactly(tuple(GapRule.STUDY_UNDESCRIBED, "paper.studied.8"));
    }

    private static Paper course(long id, boolean isNamed) {
        return new Paper(
                id, Criterion.SPECIALISED_DUTIES, false, isNamed, false, true, null, LocalDate.of(2018, 7, 1), null);
    }

    @Test
    void nothingIsAskedOfWhoHoldsNoPostAnyMore() {
        Draft retired = new Draft();
        retired.phone = null;
        retired.posts.set(0, new Post(CIVIL_SERVANT, Period.of(APPOINTED, TODAY)));

        assertThat(today(retired)).isEmpty();
        assertThat(StoredGaps.of(retired.content())).allMatch(gap -> gap.to().equals(TODAY));
    }

    @Test
    void publicEmployeesAreRecruitedAsCivilServantsAre() {
        Draft teacher = new Draft();
        teacher.posts.set(0, new Post(PUBLIC_EMPLOYEE, Period.since(APPOINTED)));
        teacher.recruitedBy = null;
        teacher.civilRank = null;
        teacher.jobPosition = null;

        assertThat(today(teacher)).extracting(Gap::rule).containsExactly(GapRule.RECRUITED_BY, GapRule.CIVIL_RANK);
    }

    @Test
    void whoHoldsNoPostIsNotAskedSinceWhenTheyServe() {
        Draft trainee = new Draft();
        trainee.posts.set(0, new Post(OTHER_TRAINEE, Period.since(APPOINTED)));
        trainee.recruitedOn = null;
        trainee.joinedOn = null;

        assertThat(today(trainee)).isEmpty();
    }

    @Test
    void postsThatFollowEachOtherAreOneTimeOfService() {
        Draft moved = new Draft();
        moved.phone = null;
        moved.posts.clear();
        moved.posts.add(new Post(CIVIL_SERVANT, Period.since(LocalDate.of(2019, 1, 1))));
        moved.posts.add(new Post(CIVIL_SERVANT, Period.of(APPOINTED, LocalDate.of(2019, 1, 1))));

        assertThat(StoredGaps.of(moved.content()).stream().filter(gap -> gap.rule() == GapRule.PHONE))
                .extracting(Gap::from, Gap::to)
                .containsExactly(tuple(APPOINTED, Period.OPEN));
    }

    @Test
    void theJobPositionIsAskedForSince2025Only() {
        Draft dossier = new Draft();
        dossier.jobPosition = null;

        assertThat(on(dossier, LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(on(dossier, LocalDate.of(2025, 7, 1))).extracting(Gap::rule).containsExactly(GapRule.JOB_POSITION);
    }

    @Test
    void aCardOfTheLastTwoYearsBeforeABirthdayServesUntilTheNext() {
        LocalDate forty = BORN.plusYears(40);

        assertThat(endOfCard(forty.minusYears(2).minusDays(1))).isEqualTo(forty);
        assertThat(endOfCard(forty.minusYears(2))).isEqualTo(BORN.plusYears(60));
        assertThat(endOfCard(BORN.plusYears(58))).isNull();
    }

    @Test
    void aCmndServesFifteenYearsAndNotBeyond2024() {
        Draft old = new Draft();
        old.document(false, LocalDate.of(2001, 5, 6));
        Draft late = new Draft();
        late.document(false, LocalDate.of(2012, 5, 6));

        assertThat(found(old, GapRule.CMND_RUN_OUT).from()).isEqualTo(LocalDate.of(2016, 5, 6));
        assertThat(found(late, GapRule.CMND_RUN_OUT).from()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void whatWasApprovedIsNotForTheCommuneToMend() {
        Draft dossier = new Draft();
        dossier.papers.set(
                0, new Paper(7, Criterion.PROFESSIONAL, true, false, true, true, null, LocalDate.of(2002, 7, 1), null));

        assertThat(today(dossier)).isEmpty();
    }

    private static @Nullable LocalDate endOfCard(LocalDate issued) {
        Draft dossier = new Draft();
        dossier.document(true, issued);
        return StoredGaps.of(dossier.content()).stream()
                .filter(gap -> gap.rule() == GapRule.CARD_RUN_OUT)
                .map(Gap::from)
                .findFirst()
                .orElse(null);
    }

    private static Gap found(Draft dossier, GapRule rule) {
        return StoredGaps.of(dossier.content()).stream()
                .filter(gap -> gap.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Gap> today(Draft dossier) {
        return on(dossier, TODAY);
    }

    private static List<Gap> on(Draft dossier, LocalDate day) {
        return StoredGaps.of(dossier.content()).stream()
                .filter(gap -> new Period(gap.from(), gap.to()).holds(day))
                .toList();
    }

    /** A civil servant of whom everything is known. */
    private static final class Draft {

        @Nullable
        Sex sex = Sex.FEMALE;

        @Nullable
        LocalDate birthDate = BORN;

        boolean ethnicityKnown = true;
        boolean numberKnown = true;

        @Nullable
        String ruling;

        List<Finding> numberWarnings = new ArrayList<>();

        @Nullable
        String phone = "0900000101";

        @Nullable
        LocalDate recruitedOn = LocalDate.of(2004, 1, 1);

        @Nullable
        String recruitedBy = "UBND huyện Văn Lãng";

        @Nullable
        LocalDate joinedOn = LocalDate.of(2004, 1, 1);

        @Nullable
        String civilRank = "Chuyên viên";

        @Nullable
        String jobPosition = "Văn phòng – thống kê";

        List<Document> documents =
                new ArrayList<>(List.of(new Document(1, true, true, LocalDate.of(2021, 1, 1), false)));
        List<Post> posts = new ArrayList<>(List.of(new Post(CIVIL_SERVANT, Period.since(APPOINTED))));
        List<Paper> papers = new ArrayList<>();
        List<Statement> statements = new ArrayList<>(Arrays.stream(Criterion.values())
                .filter(kind -> kind != Criterion.PROFESSIONAL && kind.hasPapers())
                .map(kind -> new Statement(kind, LocalDate.of(2026, 2, 1)))
                .toList());

        Draft() {
            paper(true, true, "2002-06", null);
        }

        void paper(boolean level, boolean proved, @Nullable String studiedTo, @Nullable LocalDate validTo) {
            papers.clear();
            papers.add(new Paper(
                    7,
                    Criterion.PROFESSIONAL,
                    level,
                    true,
                    false,
                    proved,
                    studiedTo == null ? null : MonthOrDay.parse(studiedTo),
                    LocalDate.of(2002, 7, 1),
                    validTo));
        }

        void document(boolean card, @Nullable LocalDate issuedOn) {
            documents.set(0, new Document(1, card, true, issuedOn, false));
        }

        Content content() {
            return new Content(
                    new OfficialId(5),
                    UnitPath.ofProvince(new UnitId(1)),
                    sex,
                    birthDate,
                    ethnicityKnown,
                    numberKnown,
                    ruling,
                    numberWarnings,
                    phone,
                    recruitedOn,
                    recruitedBy,
                    joinedOn,
                    civilRank,
                    jobPosition,
                    documents,
                    posts,
                    papers,
                    statements);
        }
    }
}
