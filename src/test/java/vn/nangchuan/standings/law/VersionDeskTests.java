package vn.nangchuan.standings.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.InvalidRuleException;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.law.ShippedLaw.ShippedFile;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** The versions of rule sets: from the product's files to drafts, and from drafts to law. */
@PortalTest
class VersionDeskTests {

    private static final Set<String> ALL = Set.of(LawPermissions.READ, LawPermissions.DRAFT, LawPermissions.PUBLISH);
    private static final String CIRCULAR = "TT-13-2019";
    private static final String HEALTH = "TEST-HEALTH";
    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 1, 1);

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    VersionDesk desk;

    @Autowired
    VersionLists lists;

    @Autowired
    ParameterDesk parameterDesk;

    @Autowired
    ParameterLists parameterLists;

    @Autowired
    VersionDrafts drafts;

    @Autowired
    StoredVersions versions;

    @Autowired
    VersionTrail trail;

    @Autowired
    LawRevisions revisions;

    @Autowired
    LawActs acts;

    @Autowired
    LawWithDrafts imagining;

    @Autowired
    ShippedLaw shipped;

    @Autowired
    RuleFiles reader;

    @Autowired
    ShippedVersions shippedVersions;

    @Autowired
    CurrentLaw law;

    @Autowired
    StandingLists standings;

    @Autowired
    Register register;

    @Autowired
    StatementCounter statements;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath commune;
    private OfficialId teacher;
    private OfficialId secretary;

    @BeforeEach
    void aProvinceWithTwoOfficials() {
        clock.setTo(TODAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        teacher = provinces
                .enterHolders(commune, "CULTURE_SOCIETY", "Nông Văn Hóa")
                .getFirst();
        secretary = provinces.enterSecretary(commune, "Hứa Thị Thư");
    }

    @Test
    void aProvinceBeginsWithWhatComesWithTheProduct() {
        assertThat(all()).hasSameSizeAs(shipped.files()).allSatisfy(line -> {
            assertThat(line.isLaw()).isTrue();
            assertThat(line.isBaseline()).isTrue();
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.draftedBy()).isNotEqualTo(line.decidedBy());
            assertThat(line.steps()).isEmpty();
        });
        assertThat(lawIn(commune).inForce(IN_2020)).hasSameSizeAs(shipped.law().inForce(IN_2020));
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        start(shipped);
        as("first", () -> run(shippedVersions::bringIn));
        assertThat(all()).hasSameSizeAs(shipped.files());
    }

    @Test
    void aFileThatChangedIsADraftAndNoLaw() {
        ShippedLaw changed = shippedWith(withHealth("2019-12-25"));
        start(changed);
        start(changed);

        assertThat(lists(CIRCULAR))
                .extracting(VersionLine::number, VersionLine::status, VersionLine::draftedBy)
                .containsExactly(
                        tuple(2, VersionStatus.DRAFT, ShippedVersions.DRAFTER),
                        tuple(1, VersionStatus.PUBLISHED, ShippedVersions.DRAFTER));
        assertThat(rulesOf(lawIn(commune))).doesNotContain(HEALTH);
    }

    @Test
    void aFileThatChangedAgainTakesThePlaceOfItsDraftButNotOfAPersons() {
        draft(withHealth("2020-02-02"));
        start(shippedWith(withHealth("2020-03-03")));
        start(shippedWith(withHealth("2020-04-04")));

        assertThat(lists(CIRCULAR))
                .extracting(VersionLine::number, VersionLine::status)
                .containsExactly(
                        tuple(4, VersionStatus.DRAFT),
                        tuple(3, VersionStatus.DISCARDED),
                        tuple(2, VersionStatus.DRAFT),
                        tuple(1, VersionStatus.PUBLISHED));
        assertThat(lists(CIRCULAR).get(1).reason()).isNotBlank();
    }

    @Test
    void aRuleSetThatIsNewIsADraftToo() {
        start(shippedWith(file(text("CV-1474-CV-BTCTW").replace("CV-1474-CV-BTCTW", "TEST-2020"))));
        assertThat(lists("TEST-2020"))
                .extracting(VersionLine::number, VersionLine::status)
                .containsExactly(tuple(1, VersionStatus.DRAFT));
        assertThat(lawIn(commune).ruleSets()).hasSameSizeAs(shipped.files());
    }

    @Test
    void publishingAssessesThoseAnewWhomItConcernsAndNobodyElse() {
        List<Long> untouched = rowsOf(secretary);
        List<Long> before = rowsOf(teacher);
        draft(withHealth("2019-12-25"));
        publishAs("second");

        assertThat(stateOf(teacher, HEALTH, IN_2020)).containsExactly(RequirementState.NOT_MET);
        assertThat(rowsOf(teacher)).isNotEqualTo(before);
        assertThat(rowsOf(secretary)).isEqualTo(untouched);
    }

    @Test
    void publishingWhatARuleNoLongerAsksAssessesThoseItWasAskedOf() {
        draft(withHealth("2019-12-25"));
        publishAs("second");
        draft(file(text(CIRCULAR) + "# gone again\n"));
        publishAs("second");

        assertThat(stateOf(teacher, HEALTH, IN_2020)).isEmpty();
        assertThat(lists(CIRCULAR))
                .extracting(VersionLine::number, VersionLine::superseded)
                .containsExactly(tuple(3, false), tuple(2, true), tuple(1, true));
    }

    @Test
    void aWordThatChangesNoRuleAssessesNobody() {
        List<Long> before = rowsOf(teacher);
        draft(file(text(CIRCULAR) + "# a remark\n"));
        publishAs("second");
        assertThat(rowsOf(teacher)).isEqualTo(before);
    }

    @Test
    void papersThatCountOtherwiseConcernWhoIsAskedForThem() {
        RuleSet changed = file(text("CV-1474-CV-BTCTW").replace("issuedBefore: 2021-07-09", "issuedBefore: 2021-07-10"))
                .ruleSet();
        LawDifference difference =
                LawDifference.between(shipped.law(), shipped.law().with(changed));

        assertThat(difference.posts()).isEmpty();
        assertThat(difference.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(shipped.law().criterionOf(rule)).contains(Criterion.POLITICAL_THEORY));
    }

    @Test
    void aVersionForDaysToComeChangesNothingToday() {
        draft(withHealth("2023-01-01"));
        List<Map<String, @Nullable Object>> before = standingOn(TODAY);
        List<RequirementLine> linesBefore = linesOf(teacher, TODAY);
        publishAs("second");

        assertThat(standingOn(TODAY)).isEqualTo(before);
        assertThat(linesOf(teacher, TODAY)).isEqualTo(linesBefore);
        assertThat(stateOf(teacher, HEALTH, IN_2023.minusDays(1))).isEmpty();
        clock.setTo(IN_2023);
        assertThat(stateOf(teacher, HEALTH, IN_2023)).containsExactly(RequirementState.NOT_MET);
    }

    @Test
    void isPublishedByNobodyWhoDraftedIt() {
        draft(withHealth("2019-12-25"));
        assertThat(findingOf(() -> publishAs("first"))).isEqualTo(LawFinding.VERSION_OWN_DRAFT);
        assertThat(lists(CIRCULAR).getFirst().steps()).containsExactly(VersionStep.DISCARD);
        assertThat(as("second", () -> lists.of(CIRCULAR)).getFirst().steps())
                .containsExactlyInAnyOrder(VersionStep.PUBLISH, VersionStep.DISCARD);
    }

    @Test
    void theSameKeyAgainChangesNothingAndWhatIsDecidedStays() {
        draft(withHealth("2019-12-25"));
        long id = lists(CIRCULAR).getFirst().id();
        UUID key = UUID.randomUUID();
        as("second", () -> run(() -> desk.publish(id, key)));
        as("second", () -> run(() -> desk.publish(id, key)));
        assertThat(findingOf(() -> as("third", () -> run(() -> desk.publish(id, UUID.randomUUID())))))
                .isEqualTo(LawFinding.VERSION_DECIDED);
        assertThat(findingOf(() -> as("third", () -> run(() -> desk.discard(id, "Sai", UUID.randomUUID())))))
                .isEqualTo(LawFinding.VERSION_DECIDED);
    }

    @Test
    void isDiscardedForAReasonAndNotDraftedAgain() {
        ShippedLaw changed = shippedWith(withHealth("2019-12-25"));
        start(changed);
        long id = lists(CIRCULAR).getFirst().id();
        assertThat(findingOf(() -> as("first", () -> run(() -> desk.discard(id, " ", UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_REASON_MISSING);
        as("first", () -> run(() -> desk.discard(id, "Không đúng văn bản", UUID.randomUUID())));
        start(changed);
        assertThat(lists(CIRCULAR))
                .extracting(VersionLine::status, VersionLine::reason)
                .containsExactly(
                        tuple(VersionStatus.DISCARDED, "Không đúng văn bản"), tuple(VersionStatus.PUBLISHED, null));
    }

    @Test
    void theLawDoesNotGoBack() {
        draft(withHealth("2020-02-02"));
        draft(withHealth("2020-03-03"));
        VersionLine earlier = lists(CIRCULAR).get(1);
        publish("second", lists(CIRCULAR).getFirst());
        assertThat(findingOf(() -> publish("second", earlier))).isEqualTo(LawFinding.VERSION_OVERTAKEN);
        assertThat(as("second", () -> lists.of(CIRCULAR)).get(1).steps()).containsExactly(VersionStep.DISCARD);
    }

    @Test
    void aMistakeIsMendedByDraftingAnewWhatWasTheLawBefore() {
        draft(withHealth("2019-12-25"));
        publishAs("second");
        draft(text(CIRCULAR));
        assertThat(refusalOf(text(CIRCULAR))).isEqualTo(LawFinding.VERSION_UNCHANGED);
        publishAs("second");

        assertThat(lists(CIRCULAR))
                .extracting(VersionLine::number, VersionLine::superseded)
                .containsExactly(tuple(3, false), tuple(2, true), tuple(1, true));
        assertThat(stateOf(teacher, HEALTH, IN_2020)).isEmpty();
        assertThat(refusalOf(text(CIRCULAR))).isEqualTo(LawFinding.VERSION_UNCHANGED);
    }

    @Test
    void nobodyChangesTheTextOfAVersion() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        "first",
                        () -> jdbc.sql("UPDATE rule_set_text SET content = 'Khác'")
                                .update()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        as("first", () -> jdbc.sql("DELETE FROM rule_set_text").update()));
    }

    @Test
    void examplesThatComeOutDifferentlyStopIt() {
        draft(file(text(CIRCULAR).replaceFirst("CC19-EDU: MET", "CC19-EDU: NOT_MET")));
        assertThat(findingOf(() -> publishAs("second"))).isEqualTo(LawFinding.VERSION_EXAMPLE_WRONG);
    }

    @Test
    void examplesThatTheLawNoLongerFitsStopIt() {
        draft(file(text(CIRCULAR).replace("    parameter: CC19-QLNN\n", "")));
        assertThat(findingOf(() -> publishAs("second"))).isEqualTo(LawFinding.VERSION_EXAMPLE_WRONG);
    }

    @Test
    void aRuleThatIsInAnotherRuleSetStopsIt() {
        draft(file(text(CIRCULAR).replace("id: CC19-AGE", "id: CC-TPHT-CM")));
        assertThat(findingOf(() -> publishAs("second"))).isEqualTo(LawFinding.VERSION_CONTRADICTS_LAW);
    }

    @Test
    void aValueThatIsNoLongerTheProvincesIsLeftOutAndStopsNothingElse() {
        as(
                "first",
                () -> run(() -> parameterDesk.draft(
                        new DraftParameter("CC19-QLNN", IN_2020, null, "QĐ 7", new Asked(false), UUID.randomUUID()))));
        long parameter = as("first", () -> parameterLists.list()).getFirst().id();
        as("second", () -> run(() -> parameterDesk.publish(parameter, UUID.randomUUID())));
        assertThat(stateOf(teacher, "CC19-QLNN", IN_2020)).containsExactly(RequirementState.NOT_APPLICABLE);

        draft(file(cut(text(CIRCULAR)).replace("    parameter: CC19-QLNN\n", "")));
        publishAs("second");

        assertThat(stateOf(teacher, "CC19-QLNN", IN_2020)).containsExactly(RequirementState.NOT_MET);
        assertThat(as("first", () -> parameterLists.list()).getFirst().choice()).isNull();
    }

    @Test
    void aDraftOfAValueThatTheLawNoLongerLeavesToTheProvinceIsNotPublished() {
        as(
                "first",
                () -> run(() -> parameterDesk.draft(
                        new DraftParameter("CC19-QLNN", IN_2020, null, "QĐ 7", new Asked(false), UUID.randomUUID()))));
        long parameter = as("first", () -> parameterLists.list()).getFirst().id();
        draft(file(cut(text(CIRCULAR)).replace("    parameter: CC19-QLNN\n", "")));
        publishAs("second");

        assertThat(findingOf(() -> as("second", () -> run(() -> parameterDesk.publish(parameter, UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_NO_LONGER_ALLOWED);
        assertThat(as("first", () -> parameterLists.list()).getFirst().status()).isEqualTo(ParameterStatus.DRAFT);
    }

    @Test
    void norIsOneThatTheLawLeavesToTheProvinceForOtherDaysAlone() {
        as(
                "first",
                () -> run(() -> parameterDesk.draft(
                        new DraftParameter("CC19-QLNN", IN_2020, null, "QĐ 7", new Asked(false), UUID.randomUUID()))));
        long parameter = as("first", () -> parameterLists.list()).getFirst().id();
        draft(file(cut(text(CIRCULAR))
                .replace("    parameter: CC19-QLNN\n", "    parameter: CC19-QLNN\n    to: 2020-01-01\n")));
        publishAs("second");

        assertThat(findingOf(() -> as("second", () -> run(() -> parameterDesk.publish(parameter, UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_NO_LONGER_ALLOWED);
        assertThat(as("first", () -> parameterLists.list()).getFirst().choice()).isNull();
    }

    @Test
    void whatIsRolledBackIsNobodysLaw() {
        draft(withHealth("2019-12-25"));
        long id = lists(CIRCULAR).getFirst().id();
        as(
                "second",
                () -> transaction.execute(status -> {
                    desk.publish(id, UUID.randomUUID());
                    assertThat(rulesOf(law.get())).contains(HEALTH);
                    status.setRollbackOnly();
                    return province;
                }));
        assertThat(rulesOf(lawIn(commune))).doesNotContain(HEALTH);
        draft(withHealth("2021-01-01"));
        publish("second", lists(CIRCULAR).getFirst());
        assertThat(lawIn(commune).inForce(IN_2020)).extracting(Requirement::id).doesNotContain(HEALTH);
    }

    @Test
    void leavesEachProvinceItsOwn() {
        UnitPath other = provinces.openProvince();
        lawIn(other);
        draft(withHealth("2019-12-25"));
        publishAs("second");
        assertThat(rulesOf(lawIn(commune))).contains(HEALTH);
        assertThat(rulesOf(lawIn(other))).doesNotContain(HEALTH);
        long id = lists(CIRCULAR).getFirst().id();
        assertThat(findingOf(() ->
                        provinces.as(other, "test", ALL, () -> run(() -> desk.publish(id, UUID.randomUUID())))))
                .isEqualTo(LawFinding.VERSION_NOT_HERE);
    }

    @Test
    void whatADraftWouldMakeOfTheLawIsSaidWithoutChangingIt() {
        draft(withHealth("2019-12-25"));
        long id = lists(CIRCULAR).getFirst().id();
        Law imagined = as("first", () -> transaction.execute(_ -> imagining.with(law.written(), List.of(id))));
        assertThat(rulesOf(imagined)).contains(HEALTH);
        assertThat(rulesOf(lawIn(commune))).doesNotContain(HEALTH);
    }

    @Test
    void aDraftIsComparedRuleByRuleWithWhatIsPublished() {
        draft(withHealth("2019-12-25"));
        VersionComparison comparison = as(
                        "first",
                        () -> lists.comparison(lists.of(CIRCULAR).getFirst().id(), null))
                .orElseThrow();
        assertThat(comparison.isFit()).isTrue();
        assertThat(comparison.rules()).singleElement().satisfies(change -> {
            assertThat(change.before()).isNull();
            assertThat(change.after()).extracting(Requirement::id).isEqualTo(HEALTH);
        });
        long id = comparison.version().id();
        assertThat(inCommune(() -> lists.comparison(id, null))).isEmpty();
    }

    @Test
    void theLawCostsOneStatementOnceItIsKnown() throws Exception {
        lawIn(commune);
        assertThat(statements.count(() -> lawIn(commune))).isEqualTo(1);
    }

    /** Who began before a publication and stores after it would store a standing under the old law: a lost race. */
    @Test
    void nobodyIsStoredUnderAVersionThatIsSupersededMeanwhile() {
        draft(withHealth("2019-12-25"));
        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> provinces.in(
                        commune,
                        () -> transaction.execute(_ -> {
                            jdbc.sql("SELECT COUNT(*) FROM official")
                                    .query(Integer.class)
                                    .single();
                            CompletableFuture.runAsync(() -> publishAs("second"))
                                    .join();
                            return register.enter(provinces.holders(commune, "CULTURE_SOCIETY", "Hoàng Thị Muộn"));
                        })));
        OfficialId newcomer = provinces
                .enterHolders(commune, "CULTURE_SOCIETY", "Hoàng Thị Muộn")
                .getFirst();
        assertThat(stateOf(newcomer, HEALTH, IN_2020)).containsExactly(RequirementState.NOT_MET);
    }

    @Test
    void draftsAreForThoseWhoDecideAndTheLawIsForAll() {
        draft(withHealth("2019-12-25"));
        Set<String> reading = Set.of(LawPermissions.READ);
        assertThat(provinces.as(commune, "test", reading, () -> lists.of(CIRCULAR)))
                .extracting(VersionLine::status)
                .containsExactly(VersionStatus.PUBLISHED);
        long id = lists(CIRCULAR).getFirst().id();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        provinces.as(province, "test", reading, () -> run(() -> desk.publish(id, UUID.randomUUID()))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        provinces.as(commune, "test", ALL, () -> run(() -> desk.publish(id, UUID.randomUUID()))));
    }

    @Test
    void aFileThatCannotBeReadStopsTheStart() {
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> file(text(CIRCULAR).replace("criterion: AGE", "criterion: WISDOM")));
    }

    @Test
    void takesNothingForGrantedOfAFileThatSomebodyBrings() {
        String circular = text(CIRCULAR);
        assertThat(refusalOf("")).isEqualTo(LawFinding.VERSION_UNREADABLE);
        assertThat(refusalOf("nothing: [of, use")).isEqualTo(LawFinding.VERSION_LINE_UNREADABLE);
        assertThat(refusalOf(circular.replace("criterion: AGE", "criterion: WISDOM")))
                .isEqualTo(LawFinding.VERSION_ENTRY_UNREADABLE);
        assertThat(refusalOf(circular + "#".repeat(DraftVersion.MOST_BYTES))).isEqualTo(LawFinding.VERSION_TOO_LONG);
        assertThat(refusalOf(circular.replace("id: TT-13-2019", "id: Thông tư 13")))
                .isEqualTo(LawFinding.VERSION_ID_WRONG);
        assertThat(refusalOf(circular.replace("id: CC19-AGE", "id: " + "A".repeat(61))))
                .isEqualTo(LawFinding.VERSION_ID_WRONG);
        assertThat(refusalOf(circular.replace("parameter: CC19-QLNN", "parameter: Mức QLNN")))
                .isEqualTo(LawFinding.VERSION_ID_WRONG);
        assertThat(refusalOf(circular)).isEqualTo(LawFinding.VERSION_UNCHANGED);
        assertThat(findingOf(() -> DraftVersion.of(circular.getBytes(StandardCharsets.UTF_16), UUID.randomUUID())))
                .isEqualTo(LawFinding.VERSION_NOT_UTF8);
        assertThat(findingOf(() -> DraftVersion.of(new byte[DraftVersion.MOST_BYTES + 1], UUID.randomUUID())))
                .isEqualTo(LawFinding.VERSION_TOO_LONG);
    }

    @Test
    void saysInWhichLineAFileIsWrongAndQuotesNoMoreOfItThanCanBeRead() {
        String wrong = text(CIRCULAR).replaceFirst("    verified: ", "    verified: " + "x".repeat(5000));
        int line = (int) wrong.substring(0, wrong.indexOf("  - id: ")).lines().count() + 1;

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> draft(wrong))
                .satisfies(refused -> assertThat(refused.findings())
                        .singleElement()
                        .satisfies(finding -> {
                            assertThat(finding.arguments().getFirst()).isEqualTo(String.valueOf(line));
                            assertThat(String.valueOf(finding.arguments().getLast()))
                                    .hasSizeLessThan(400);
                        }));
    }

    @Test
    void knowsATextAgainThatAnEditorSavedWithItsOwnEndsOfLines() {
        String edited = "\uFEFF" + text(CIRCULAR).stripTrailing().replace("\n", "\r\n");
        assertThat(refusalOf(edited)).isEqualTo(LawFinding.VERSION_UNCHANGED);
    }

    @Test
    void saysWhatAFileWouldBeDraftedAsAndStoresNothing() {
        DraftVersion order = new DraftVersion(withHealth("2019-12-25").text().content(), UUID.randomUUID());
        VersionPreview preview = as("first", () -> desk.preview(order));

        assertThat(preview.ruleSet()).isEqualTo(CIRCULAR);
        assertThat(preview.number()).isEqualTo(2);
        assertThat(preview.isNew()).isFalse();
        assertThat(preview.rules())
                .isEqualTo(withHealth("2019-12-25").ruleSet().requirements().size());
        assertThat(lists(CIRCULAR)).hasSize(1);
    }

    @Test
    void handsOutTheFileThatAVersionIsToWhomItMaySee() {
        long law = lists(CIRCULAR).getFirst().id();
        draft(withHealth("2019-12-25"));
        long draft = lists(CIRCULAR).getFirst().id();

        assertThat(as("first", () -> lists.text(draft)).orElseThrow().content()).contains(HEALTH);
        assertThat(inCommune(() -> lists.text(law)).orElseThrow().content()).isEqualTo(text(CIRCULAR));
        assertThat(inCommune(() -> lists.text(draft))).isEmpty();
    }

    @Test
    void comparesAVersionWithAnyOtherThatMayBeSeen() {
        draft(withHealth("2019-12-25"));
        publishAs("second");
        draft(withHealth("2020-12-25"));
        VersionLine third = lists(CIRCULAR).getFirst();

        VersionComparison unasked =
                as("first", () -> lists.comparison(third.id(), null)).orElseThrow();
        assertThat(unasked.others()).extracting(VersionLine::number).containsExactly(2, 1);
        assertThat(unasked.before()).isNotNull().extracting(RuleSet::version).isEqualTo(2);
        assertThat(unasked.rules()).singleElement().extracting(Change::before).isNotNull();

        VersionComparison first =
                as("first", () -> lists.comparison(third.id(), 1)).orElseThrow();
        assertThat(first.rules()).singleElement().extracting(Change::before).isNull();

        for (int wrong : new int[] {0, 3, 4, 999_999_999}) {
            assertThat(as("first", () -> lists.comparison(third.id(), wrong)).orElseThrow())
                    .as("compared with %d", wrong)
                    .isEqualTo(unasked);
        }
        long second = unasked.others().getFirst().id();
        assertThat(as("first", () -> lists.comparison(second, 3)).orElseThrow().before())
                .isNotNull()
                .extracting(RuleSet::version)
                .isEqualTo(3);
        assertThat(inCommune(() -> lists.comparison(second, 3)).orElseThrow().before())
                .isNotNull()
                .extracting(RuleSet::version)
                .isEqualTo(1);
    }

    @Test
    void isDraftedOnceWithTheSameKey() {
        DraftVersion order = new DraftVersion(withHealth("2019-12-25").text().content(), UUID.randomUUID());
        LawDraftId.OfRuleSet made = as("first", () -> desk.draft(order));
        assertThat(as("first", () -> desk.draft(order))).isEqualTo(made);
        assertThat(lists(CIRCULAR))
                .hasSize(2)
                .first()
                .extracting(VersionLine::id)
                .isEqualTo(made.id());
    }

    /** The circular with one more rule, of whoever works for culture and society. */
    private ShippedFile withHealth(String from) {
        return file(text(CIRCULAR).replace("requirements:\n", """
                requirements:
                  - id: TEST-HEALTH
                    posts: [CULTURE_SOCIETY]
                    criterion: HEALTH
                    from: %s
                    article: Điều 1
                    verified: false
                """.formatted(from)));
    }

    private String text(String ruleSet) {
        return shipped.files().stream()
                .filter(file -> file.ruleSet().id().equals(ruleSet))
                .findFirst()
                .orElseThrow()
                .text()
                .content();
    }

    /** Without its worked examples. */
    private static String cut(String text) {
        return text.substring(0, text.indexOf("examples:"));
    }

    private ShippedFile file(String content) {
        RuleFileText text = RuleFileText.of(content);
        return new ShippedFile(text, reader.read("test.yaml", text));
    }

    private ShippedLaw shippedWith(ShippedFile changed) {
        List<ShippedFile> files = new ArrayList<>(shipped.files());
        files.removeIf(file -> file.ruleSet().id().equals(changed.ruleSet().id()));
        files.add(changed);
        return new ShippedLaw(files);
    }

    private void start(ShippedLaw files) {
        ShippedVersions started = new ShippedVersions(files, versions, drafts, trail, revisions, acts);
        as("shipped-law", () -> transaction.execute(_ -> run(started::bringIn)));
    }

    private void draft(ShippedFile file) {
        draft(file.text().content());
    }

    private void draft(String content) {
        as("first", () -> run(() -> desk.draft(new DraftVersion(content, UUID.randomUUID()))));
    }

    private FindingCode refusalOf(String content) {
        return findingOf(() -> draft(content));
    }

    private void publishAs(String actor) {
        publish(
                actor,
                all().stream()
                        .filter(line -> line.status() == VersionStatus.DRAFT)
                        .findFirst()
                        .orElseThrow());
    }

    private void publish(String actor, VersionLine line) {
        as(actor, () -> run(() -> desk.publish(line.id(), UUID.randomUUID())));
    }

    private <T> T inCommune(Callable<T> work) {
        return provinces.as(commune, "test", Set.of(LawPermissions.READ), work);
    }

    private List<VersionLine> all() {
        return as("first", () -> lists.all());
    }

    private List<VersionLine> lists(String ruleSet) {
        return as("first", () -> lists.of(ruleSet));
    }

    private Law lawIn(UnitPath unit) {
        return provinces.in(unit, () -> law.get());
    }

    private static List<String> rulesOf(Law law) {
        return law.ruleSets().stream()
                .flatMap(set -> set.requirements().stream())
                .map(Requirement::id)
                .toList();
    }

    private List<Long> rowsOf(OfficialId official) {
        return provinces.in(
                commune,
                () -> jdbc.sql("SELECT id FROM requirement_standing WHERE official_id = :official ORDER BY id")
                        .param("official", official.value())
                        .query(Long.class)
                        .list());
    }

    private List<Map<String, @Nullable Object>> standingOn(LocalDate date) {
        return provinces.in(
                commune, () -> jdbc.sql("""
                        SELECT official_id, kind, post_code, outcome, valid_from FROM standing
                        WHERE valid_from <= :date AND valid_to > :date ORDER BY official_id
                        """).param("date", date).query().listOfRows());
    }

    private List<RequirementLine> linesOf(OfficialId official, LocalDate date) {
        return provinces
                .in(commune, () -> standings.requirementsOf(List.of(official), date))
                .getOrDefault(official, List.of());
    }

    private List<RequirementState> stateOf(OfficialId official, String requirement, LocalDate date) {
        return linesOf(official, date).stream()
                .filter(line -> line.requirement().equals(requirement))
                .map(RequirementLine::state)
                .toList();
    }

    private <T> T as(String actor, Callable<T> work) {
        return provinces.as(province, actor, ALL, work);
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
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
