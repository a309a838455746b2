package vn.nangchuan.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.certificates.CertificateFinding.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** What is found wrong with a paper, and at which field. */
class PaperRulesUnitTests {

    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);
    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 2);

    static Stream<Arguments> wrongPapers() {
        return Stream.of(
                Arguments.of(paper(null, null, Papers.ISSUED), "criterion", CERTIFICATE_CRITERION_MISSING),
                Arguments.of(paper(Criterion.AGE, null, Papers.ISSUED), "criterion", CERTIFICATE_CRITERION_MISSING),
                Arguments.of(
                        paper(Criterion.POLITICAL_THEORY, null, Papers.ISSUED), "level", CERTIFICATE_LEVEL_MISSING),
                Arguments.of(
                        paper(Criterion.POLITICAL_THEORY, Level.BACHELOR, Papers.ISSUED),
                        "level",
                        CERTIFICATE_LEVEL_UNFIT),
                Arguments.of(paper(Criterion.STATE_MANAGEMENT, null, null), "issuedOn", CERTIFICATE_ISSUED_ON_MISSING),
                Arguments.of(
                        paper(Criterion.STATE_MANAGEMENT, null, TODAY.plusDays(1)),
                        "issuedOn",
                        CERTIFICATE_ISSUED_IN_FUTURE),
                Arguments.of(
                        paper(Criterion.STATE_MANAGEMENT, null, LocalDate.of(1949, 12, 31)),
                        "issuedOn",
                        CERTIFICATE_DATE_OUT_OF_RANGE),
                Arguments.of(
                        paper(
                                Criterion.STATE_MANAGEMENT,
                                null,
                                BIRTH.plusYears(15).minusDays(1)),
                        "issuedOn",
                        CERTIFICATE_HOLDER_TOO_YOUNG),
                Arguments.of(
                        paper(Criterion.STATE_MANAGEMENT, null, Papers.COURSE_END.minusDays(1)),
                        "issuedOn",
                        CERTIFICATE_BEFORE_COURSE_END),
                Arguments.of(
                        Papers.ofLanguage(Criterion.STATE_MANAGEMENT, "Anh", null),
                        "language",
                        CERTIFICATE_NOT_OF_LANGUAGE),
                Arguments.of(Papers.ofLanguage(Criterion.DEFENCE, null, "5"), "score", CERTIFICATE_NOT_OF_LANGUAGE),
                Arguments.of(
                        Papers.ofLanguage(Criterion.FOREIGN_LANGUAGE, "A".repeat(61), null),
                        "language",
                        CERTIFICATE_TEXT_TOO_LONG),
                Arguments.of(
                        Papers.ofLanguage(Criterion.MINORITY_LANGUAGE, "Tày", "9".repeat(31)),
                        "score",
                        CERTIFICATE_TEXT_TOO_LONG),
                Arguments.of(Papers.stateManagement(" "), "number", CERTIFICATE_NUMBER_MISSING),
                Arguments.of(Papers.stateManagement("9".repeat(61)), "number", CERTIFICATE_TEXT_TOO_LONG),
                Arguments.of(Papers.issuedBy("", "1"), "issuer", CERTIFICATE_ISSUER_MISSING),
                Arguments.of(Papers.registered("1", "9".repeat(61)), "registerNumber", CERTIFICATE_TEXT_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("wrongPapers")
    void isFoundAtItsField(PaperEntry paper, String field, CertificateFinding code) {
        assertThat(PaperRules.findings(paper, BIRTH, TODAY))
                .anyMatch(finding -> finding.code() == code && field.equals(finding.field()));
    }

    @Test
    void nothingIsFoundAgainstAGoodPaper() {
        List<Finding> findings = PaperRules.findings(Papers.politicalIntermediate("QLNN-1"), BIRTH, TODAY);

        assertThat(findings).isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        PaperEntry empty =
                PaperEntry.namingNoField(null, null, null, "", " ", "", null, TODAY, BIRTH, null, null, null);

        assertThat(PaperRules.findings(empty, BIRTH, TODAY))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        CERTIFICATE_CRITERION_MISSING,
                        CERTIFICATE_PROGRAMME_MISSING,
                        CERTIFICATE_ISSUER_MISSING,
                        CERTIFICATE_NUMBER_MISSING,
                        CERTIFICATE_COURSE_REVERSED,
                        CERTIFICATE_ISSUED_ON_MISSING);
    }

    private static PaperEntry paper(
            @Nullable Criterion criterion, @Nullable Level level, @Nullable LocalDate issuedOn) {
        return Papers.paper(criterion, level, "1", issuedOn);
    }
}
