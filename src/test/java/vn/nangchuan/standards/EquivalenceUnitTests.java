package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.Found.assertReason;
import static vn.nangchuan.standards.Found.result;
import static vn.nangchuan.standards.Found.state;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.atLeast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Papers that count as others, and statements that count at all, because a provision says so. */
class EquivalenceUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final LegalSource SOURCE = new LegalSource("A circular", "Article 3");
    private static final Validity ALWAYS = new Validity(LocalDate.of(1990, 1, 1), null);

    @Test
    void anOldCertificateCountsAsTheNewOneOnTheDaysOfTheProvisionOnly() {
        Validity days = new Validity(DATE, DATE.plusYears(3));
        Law law = lawOf(atLeast(Level.IT_BASIC), oldIsNew(days));
        OfficialFixture official = chair().withPaper(Level.OFFICE_B, EARLIER);
        assertReason(law, official, DATE.minusDays(1), Reason.LEVEL_TOO_LOW);
        RequirementResult met = result(law, official, DATE);
        assertThat(met.state()).isEqualTo(RequirementState.MET);
        assertThat(met.since()).isEqualTo(DATE);
        assertThat(met.paper()).map(QualificationFact::level).contains(Level.OFFICE_B);
        assertThat(met.evidence()).contains(oldIsNew(days));
        assertThat(state(law, official, DATE.plusYears(3).minusDays(1))).isEqualTo(RequirementState.MET);
        assertReason(law, official, DATE.plusYears(3), Reason.LEVEL_TOO_LOW);
    }

    @Test
    void aPaperIssuedSinceCountsFromItsIssue() {
        Law law = lawOf(atLeast(Level.IT_BASIC), oldIsNew(new Validity(EARLIER, null)));
        RequirementResult met = result(law, chair().withPaper(Level.OFFICE_B, EARLIER.plusYears(1)), DATE);
        assertThat(met.since()).isEqualTo(EARLIER.plusYears(1));
    }

    @Test
    void whatRestsOnAnUncheckedProvisionIsUnchecked() {
        Law law = lawOf(atLeast(Level.IT_BASIC), oldIsNew(ALWAYS));
        assertThat(result(law, chair().withPaper(Level.OFFICE_A, EARLIER), DATE).isVerified())
                .isFalse();
        assertThat(result(law, chair().withPaper(Level.IT_ADVANCED, EARLIER), DATE)
                        .isVerified())
                .isTrue();
    }

    @Test
    void aPaperThatTheProvisionDoesNotSpeakOfStaysWhatItIs() {
        Law law = lawOf(atLeast(Level.IT_ADVANCED), oldIsNew(ALWAYS));
        assertReason(law, chair().withPaper(Level.IT_BASIC, EARLIER), DATE, Reason.LEVEL_TOO_LOW);
        assertReason(
                law,
                chair().withPaper(Criterion.INFORMATION_TECHNOLOGY, null, null, EARLIER, null),
                DATE,
                Reason.LEVEL_UNKNOWN);
    }

    @Test
    void aStatementCountsOnlyThroughAProvisionAndOnlyIfIssuedBeforeItsDay() {
        RuleFixture rule = atLeast(Level.POLITICAL_INTERMEDIATE);
        Law law = lawOf(rule, statementsBefore(DATE));
        OfficialFixture inTime = chair().withStatement(Level.POLITICAL_ADVANCED, DATE.minusDays(1));
        OfficialFixture late = chair().withStatement(Level.POLITICAL_ADVANCED, DATE);
        assertThat(state(law, inTime, DATE.plusYears(2))).isEqualTo(RequirementState.MET);
        assertReason(law, late, DATE.plusYears(2), Reason.NOT_RECOGNISED);
        assertReason(RuleFixture.law(rule), inTime, DATE, Reason.NOT_RECOGNISED);
    }

    @Test
    void whatAnUndatedPaperCountsAsIsNotKnownWhereItsDayDecides() {
        Equivalence ofEarlier =
                new Equivalence("EQ-IT", Set.of(Level.OFFICE_B), Level.IT_BASIC, false, EARLIER, ALWAYS, SOURCE, false);
        Law law = lawOf(atLeast(Level.IT_BASIC), ofEarlier);
        assertReason(law, chair().withUndatedPaper(Level.OFFICE_B), DATE, Reason.UNDATED);
        assertReason(law, chair().withUndatedPaper(Level.OFFICE_C), DATE, Reason.LEVEL_TOO_LOW);
        assertReason(law, chair().withPaper(Level.OFFICE_B, EARLIER), DATE, Reason.LEVEL_TOO_LOW);
    }

    @Test
    void anUndatedStatementIsUnknownOnlyWhereSomeDayWouldMakeItCount() {
        RuleFixture rule = atLeast(Level.POLITICAL_INTERMEDIATE);
        QualificationFact undated = new QualificationFact(
                Criterion.POLITICAL_THEORY, Level.POLITICAL_ADVANCED, null, null, true, null, null, null, 1);
        assertReason(lawOf(rule, statementsBefore(DATE)), chair().with(undated), DATE, Reason.UNDATED);
        assertReason(RuleFixture.law(rule), chair().with(undated), DATE, Reason.NOT_RECOGNISED);
    }

    @Test
    void aStatementOfALowerLevelIsTooLow() {
        Law law = lawOf(atLeast(Level.POLITICAL_INTERMEDIATE), statementsBefore(DATE));
        OfficialFixture official = chair().withStatement(Level.POLITICAL_ELEMENTARY, EARLIER);
        assertReason(law, official, DATE, Reason.LEVEL_TOO_LOW);
    }

    @Test
    void aProvisionOnStatementsDoesNotSpeakOfOtherPapers() {
        Equivalence statements = new Equivalence(
                "EQ", Set.of(Level.POLITICAL_ELEMENTARY), Level.POLITICAL_ADVANCED, true, null, ALWAYS, SOURCE, true);
        Law law = lawOf(atLeast(Level.POLITICAL_INTERMEDIATE), statements);
        assertReason(law, chair().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER), DATE, Reason.LEVEL_TOO_LOW);
        assertThat(state(law, chair().withStatement(Level.POLITICAL_ELEMENTARY, EARLIER), DATE))
                .isEqualTo(RequirementState.MET);
    }

    @Test
    void whatAPaperProvesByItselfNeedsNoProvision() {
        Law law = lawOf(atLeast(Level.OFFICE_A), oldIsNew(new Validity(DATE, null)));
        RequirementResult met = result(law, chair().withPaper(Level.OFFICE_C, EARLIER), DATE);
        assertThat(met.since()).isEqualTo(EARLIER);
        assertThat(met.evidence()).hasSize(1);
        assertThat(met.isVerified()).isTrue();
    }

    @Test
    void aStatementThatCountsForNothingIsNoCertificateOfAClass() {
        Law law = lawOf(atLeast(Level.POLITICAL_INTERMEDIATE), statementsBefore(EARLIER));
        OfficialFixture official = chair().inClass(Level.POLITICAL_INTERMEDIATE, EARLIER, DATE.minusDays(9), true)
                .withStatement(Level.POLITICAL_INTERMEDIATE, DATE.minusDays(1));
        assertThat(state(law, official, DATE)).isEqualTo(RequirementState.AWAITING_CERTIFICATE);
    }

    @Test
    void aRecognisedStatementThatCountsNoLongerIsNoCertificateOfAClassEither() {
        Law law = lawOf(atLeast(Level.POLITICAL_INTERMEDIATE), statementsBefore(DATE));
        QualificationFact expired = new QualificationFact(
                Criterion.POLITICAL_THEORY,
                Level.POLITICAL_INTERMEDIATE,
                null,
                null,
                true,
                DATE.minusDays(5),
                DATE,
                null,
                1);
        OfficialFixture official = chair().inClass(Level.POLITICAL_INTERMEDIATE, EARLIER, DATE.minusDays(9), true)
                .with(expired);
        assertThat(state(law, official, DATE.minusDays(1))).isEqualTo(RequirementState.MET);
        assertThat(state(law, official, DATE)).isEqualTo(RequirementState.AWAITING_CERTIFICATE);
    }

    @Test
    void aStatementWithoutLevelMayBeOneOfItsOwnLadderOnly() {
        QualificationFact unlevelled =
                new QualificationFact(Criterion.POLITICAL_THEORY, null, null, null, true, EARLIER, null, null, 1);
        assertThat(statementsBefore(DATE).speaksOf(unlevelled)).isTrue();
        QualificationFact ofOffice =
                new QualificationFact(Criterion.INFORMATION_TECHNOLOGY, null, null, null, true, EARLIER, null, null, 1);
        assertThat(statementsBefore(DATE).speaksOf(ofOffice)).isFalse();
        assertReason(
                lawOf(atLeast(Level.POLITICAL_INTERMEDIATE), statementsBefore(DATE)),
                chair().with(unlevelled),
                DATE,
                Reason.LEVEL_UNKNOWN);
    }

    @Test
    void aProvisionMakesAPaperWorthItsOwnLevelAtLeast() {
        assertThat(equivalence("EQ", Set.of(Level.OFFICE_A, Level.OFFICE_B), Level.OFFICE_B)
                        .countsAs())
                .isEqualTo(Level.OFFICE_B);
    }

    @Test
    void theBestOfSeveralProvisionsApplies() {
        Equivalence less =
                new Equivalence("LESS", Set.of(Level.OFFICE_A), Level.OFFICE_B, false, null, ALWAYS, SOURCE, true);
        Law law = lawOf(atLeast(Level.IT_BASIC), less, oldIsNew(ALWAYS));
        assertThat(state(law, chair().withPaper(Level.OFFICE_A, EARLIER), DATE)).isEqualTo(RequirementState.MET);
    }

    @Test
    void aProvisionThatEndsBordersAPeriod() {
        Law law = lawOf(atLeast(Level.IT_BASIC), oldIsNew(new Validity(EARLIER, DATE)));
        assertThat(Standings.timeline(
                        law, chair().withPaper(Level.OFFICE_A, EARLIER).facts()))
                .extracting(StandingPeriod::outcome)
                .containsExactly(Outcome.NOT_MET, Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void aProvisionSpeaksOfSomeLevelsOfOneLadderAndChangesSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> equivalence(" ", Set.of(Level.OFFICE_A), Level.IT_BASIC));
        assertThatIllegalArgumentException().isThrownBy(() -> equivalence("EQ", Set.of(), Level.IT_BASIC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> equivalence("EQ", Set.of(Level.OFFICE_A, Level.COLLEGE), Level.IT_BASIC));
        assertThatIllegalArgumentException().isThrownBy(() -> equivalence("EQ", Set.of(Level.OFFICE_A), Level.COLLEGE));
        assertThatIllegalArgumentException().isThrownBy(() -> equivalence("EQ", Set.of(Level.OFFICE_A), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> equivalence("EQ", Set.of(Level.OFFICE_C), Level.OFFICE_A));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> equivalence("EQ", Set.of(Level.OFFICE_A), Level.POLITICAL_ADVANCED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> equivalence("EQ", Set.of(Level.OFFICE_A, Level.PRIMARY_SCHOOL), Level.IT_BASIC));
    }

    private static Equivalence equivalence(String id, Set<Level> levels, @Nullable Level countsAs) {
        return new Equivalence(id, levels, countsAs, false, null, ALWAYS, SOURCE, false);
    }

    private static Equivalence oldIsNew(Validity days) {
        return new Equivalence(
                "EQ-IT",
                Set.of(Level.OFFICE_A, Level.OFFICE_B, Level.OFFICE_C),
                Level.IT_BASIC,
                false,
                null,
                days,
                SOURCE,
                false);
    }

    private static Equivalence statementsBefore(LocalDate day) {
        return new Equivalence(
                "EQ-STATEMENT",
                Set.of(Level.POLITICAL_ELEMENTARY, Level.POLITICAL_INTERMEDIATE, Level.POLITICAL_ADVANCED),
                null,
                true,
                day,
                ALWAYS,
                SOURCE,
                true);
    }

    private static Law lawOf(RuleFixture rule, Equivalence... equivalences) {
        return new Law(List.of(RuleFixture.ruleSet("TEST", List.of(rule.requirement()), List.of(equivalences))));
    }
}
