package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.standards.OfficialFixture.TAN_LANG;
import static vn.nangchuan.standards.OfficialFixture.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.Region;

/** The rule files that come with the product, judged on the day of the article: 19/07/2019. */
class ShippedLawUnitTests {
    private static final Law LAW = ShippedLaw.read();
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2010, 6, 30);

    @Test
    void everyRuleFileLoads() {
        assertThat(LAW.ruleSets())
                .extracting(RuleSet::id)
                .containsExactlyInAnyOrder(
                        "QD-04-2004",
                        "TT-06-2012",
                        "TT-13-2019",
                        "ND-112-2011",
                        "ND-33-2023",
                        "LUAT-HO-TICH-2014",
                        "LUAT-DQTV-2019",
                        "POLICE-MILITARY-UNVERIFIED",
                        "ND-33-2023-KCT",
                        "CV-03-2025",
                        "CV-1474-CV-BTCTW",
                        "TTLT-17-2016");
    }

    @ParameterizedTest
    @CsvSource({
        "QD-04-2004, 2004-02-27, 2023-08-01",
        "TT-06-2012, 2012-12-15, 2019-12-25",
        "TT-13-2019, 2019-12-25, 2023-08-01",
        "ND-112-2011, 2012-02-01, 2023-08-01",
        "ND-33-2023, 2023-08-01, 2025-07-01",
        "LUAT-HO-TICH-2014, 2016-01-01, 2025-07-01",
        "LUAT-DQTV-2019, 2020-07-01,",
        "POLICE-MILITARY-UNVERIFIED, 2012-02-01, 2020-07-01",
        "ND-33-2023-KCT, 2023-08-01, 2026-05-31",
        "CV-03-2025, 2025-07-01,",
        "CV-1474-CV-BTCTW, 2004-02-27,",
        "TTLT-17-2016, 2016-08-10, 2019-12-25"
    })
    void everyRuleSetIsInForceOnItsDays(String id, LocalDate from, @Nullable LocalDate to) {
        assertThat(LAW.ruleSets())
                .filteredOn(RuleSet::id, id)
                .extracting(RuleSet::validity)
                .containsExactly(new Validity(from, to));
    }

    @Test
    void everyWorkedExampleComesOutAsItWasWorked() {
        assertThat(LAW.contradictions()).isEmpty();
    }

    @Test
    void everyRuleIsShownInAWorkedExample() {
        assertThat(LAW.ruleSets())
                .allSatisfy(set -> assertThat(set.requirements())
                        .extracting(Requirement::id)
                        .isSubsetOf(set.examples().stream()
                                .flatMap(example -> example.expected().keySet().stream())
                                .toList()));
    }

    @Test
    void onlyRulesReadInASourceAreVerified() {
        assertThat(LAW.requirements().filter(Requirement::verified))
                .extracting(Requirement::id)
                .containsExactlyInAnyOrder(
                        "CB04-BT-AGE",
                        "CB04-BT-EDU",
                        "CB04-BT-LLCT",
                        "CB04-BT-CM-PL",
                        "CB04-BT-CM-MT",
                        "CB04-BT-CM-MT-FIRST",
                        "CB04-BT-NV-XDD",
                        "CB04-BT-NV-QLNN",
                        "CB04-BT-NV-QLKT",
                        "CB04-HDND-AGE",
                        "CB04-HDND-EDU",
                        "CB04-HDND-LLCT-PL",
                        "CC12-CM",
                        "CC12-IT",
                        "CC19-AGE",
                        "CC19-EDU",
                        "CC19-CM-PL",
                        "CC19-CM-MT",
                        "CC19-IT",
                        "CC-GEN",
                        "CB23-CM",
                        "CC23-CM",
                        "CC-TPHT-CM",
                        "CC-TPHT-COURSE",
                        "CC-CHQS-CM");
    }

    @Test
    void theDayACircularReplacesAnotherMakesNobodyMeetTheStandard() {
        LocalDate before = LocalDate.of(2019, 12, 24);
        LocalDate after = LocalDate.of(2019, 12, 25);
        assertThat(criteriaFor("JUSTICE_CIVIL_STATUS", after))
                .containsExactlyInAnyOrderElementsOf(criteriaFor("JUSTICE_CIVIL_STATUS", before));
    }

    private static Set<Criterion> criteriaFor(String post, LocalDate date) {
        return LAW.inForce(date).stream()
                .filter(rule -> rule.applicability().posts().contains(new PostCode(post)))
                .map(Requirement::criterion)
                .collect(Collectors.toSet());
    }

    @Test
    void noAgeCanBeWaived() {
        assertThat(LAW.requirements().filter(Requirement::waivable))
                .noneMatch(requirement -> requirement.criterion().kind() == Criterion.Kind.DERIVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARTY_SECRETARY",
                "DEPUTY_PARTY_SECRETARY",
                "COUNCIL_CHAIR",
                "COUNCIL_VICE_CHAIR",
                "COMMITTEE_CHAIR",
                "COMMITTEE_VICE_CHAIR",
                "FRONT_CHAIR",
                "YOUTH_SECRETARY",
                "WOMEN_CHAIR",
                "FARMERS_CHAIR",
                "VETERANS_CHAIR",
                "OFFICE_STATISTICS",
                "LAND_CONSTRUCTION_URBAN",
                "LAND_CONSTRUCTION_RURAL",
                "FINANCE_ACCOUNTING",
                "JUSTICE_CIVIL_STATUS",
                "CULTURE_SOCIETY",
                "POLICE_CHIEF",
                "MILITARY_COMMANDER"
            })
    void everyPostHasRulesInBothRegions(String post) {
        for (Region region : Region.values()) {
            OfficialFixture official = official()
                    .holding(
                            new PostCode(post),
                            region,
                            TAN_LANG,
                            LocalDate.of(2018, 1, 1),
                            null,
                            LocalDate.of(2015, 1, 1),
                            false);
            assertThat(assess(official).outcome()).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Test
    void clerkOfTanLangWaitsForTwoCertificates() {
        LocalDate lastDay = LocalDate.of(2019, 6, 14);
        OfficialFixture clerk = justiceClerk()
                .inClass(Criterion.STATE_MANAGEMENT, null, LocalDate.of(2019, 5, 6), lastDay.plusDays(1), true)
                .inClass(Level.POLITICAL_ELEMENTARY, LocalDate.of(2019, 3, 4), lastDay.plusDays(1), true);
        Assessment assessment = assess(clerk);
        assertThat(assessment.outcome()).isEqualTo(Outcome.AWAITING_CERTIFICATE);
        assertThat(assessment.results())
                .filteredOn(result -> result.state() == RequirementState.AWAITING_CERTIFICATE)
                .extracting(result -> result.requirement().criterion(), RequirementResult::since)
                .containsExactlyInAnyOrder(
                        tuple(Criterion.STATE_MANAGEMENT, lastDay), tuple(Criterion.POLITICAL_THEORY, lastDay));
        assertThat(assessment.results())
                .filteredOn(result -> result.state() != RequirementState.AWAITING_CERTIFICATE)
                .extracting(RequirementResult::state)
                .containsOnly(RequirementState.MET, RequirementState.NOT_APPLICABLE);
    }

    @Test
    void bothCertificatesBringTheClerkOfTanLangToTheStandard() {
        OfficialFixture clerk =
                justiceClerk().withPaper(Criterion.STATE_MANAGEMENT, DATE).withPaper(Level.POLITICAL_ELEMENTARY, DATE);
        assertThat(assess(clerk).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void justiceClerkWithADiplomaInAccountingLacksTheFittingOne() {
        OfficialFixture clerk = official()
                .holding("JUSTICE_CIVIL_STATUS")
                .withPaper(Level.BACHELOR, ProfessionalField.ACCOUNTING, EARLIER);
        RequirementResult result = resultOf("CC-TPHT-CM", clerk);
        assertThat(result.state()).isEqualTo(RequirementState.NOT_MET);
        assertThat(result.mend())
                .isEqualTo(new Mend(
                        Criterion.PROFESSIONAL, Level.PROFESSIONAL_INTERMEDIATE, Set.of(ProfessionalField.LAW)));
    }

    @Test
    void mountainSecretaryNeedsMoreWhenTakingOfficeUnderTheDecisionThanBefore() {
        LocalDate from = LocalDate.of(2015, 5, 1);
        LocalDate before = LocalDate.of(2004, 2, 26);
        assertThat(resultOf("CB04-BT-CM-MT-FIRST", secretary(Region.MOUNTAIN, from, from))
                        .state())
                .isEqualTo(RequirementState.NOT_MET);
        assertThat(resultOf("CB04-BT-CM-MT-FIRST", secretary(Region.MOUNTAIN, from, before.plusDays(1)))
                        .state())
                .isEqualTo(RequirementState.NOT_MET);
        assertThat(resultOf("CB04-BT-CM-MT", secretary(Region.MOUNTAIN, from, before))
                        .state())
                .isEqualTo(RequirementState.MET);
    }

    @Test
    void plainSecretaryNeedsTheIntermediateLevelInEveryTerm() {
        LocalDate from = LocalDate.of(2015, 5, 1);
        OfficialFixture incumbent = secretary(Region.PLAIN, from, from.minusYears(5));
        assertThat(resultOf("CB04-BT-CM-PL", incumbent).state()).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void secretaryWhoIsAlsoCouncilChairIsAskedForBothPosts() {
        List<String> ids = assess(official().holding("PARTY_SECRETARY").holding("COUNCIL_CHAIR")).results().stream()
                .map(result -> result.requirement().id())
                .toList();
        assertThat(ids).contains("CB04-BT-LLCT", "CB04-HDND-LLCT-MT").doesNotHaveDuplicates();
    }

    private static OfficialFixture secretary(Region region, LocalDate from, LocalDate firstAppointedOn) {
        return official()
                .holding(new PostCode("PARTY_SECRETARY"), region, TAN_LANG, from, null, firstAppointedOn, false)
                .withPaper(Level.PROFESSIONAL_ELEMENTARY, EARLIER);
    }

    private static OfficialFixture justiceClerk() {
        return official()
                .holding("JUSTICE_CIVIL_STATUS")
                .withPaper(Level.UPPER_SECONDARY, EARLIER)
                .withPaper(Level.PROFESSIONAL_INTERMEDIATE, ProfessionalField.LAW, EARLIER)
                .withPaper(Level.OFFICE_B, EARLIER)
                .withPaper(Criterion.CIVIL_STATUS, EARLIER)
                .withPaper(Criterion.GENERAL_ATTESTATION, EARLIER);
    }

    private static RequirementResult resultOf(String id, OfficialFixture official) {
        return assess(official).results().stream()
                .filter(result -> result.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(OfficialFixture official) {
        return Assessor.assess(LAW, official.facts(), DATE).orElseThrow();
    }
}
