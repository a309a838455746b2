package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.Sex;

/** What looks odd is said and stops nobody. */
class DossierWarningsUnitTests {

    private static final LocalDate BORN = LocalDate.of(1991, 7, 18);
    private static final LocalDate ISSUED = LocalDate.of(2015, 6, 30);

    @Test
    void theFourthDigitTellsCenturyAndSexAndTheNextTwoTheYear() {
        assertThat(codes(DossierWarnings.ofNumber("097191245080", Sex.FEMALE, BORN)))
                .isEmpty();
        assertThat(codes(DossierWarnings.ofNumber("097091245080", Sex.FEMALE, BORN)))
                .containsExactly(DossierWarning.IDENTITY_SEX_DIFFERS);
        assertThat(codes(DossierWarnings.ofNumber("097190245080", Sex.FEMALE, BORN)))
                .containsExactly(DossierWarning.IDENTITY_YEAR_DIFFERS);
        assertThat(codes(DossierWarnings.ofNumber("097304245080", Sex.FEMALE, LocalDate.of(2004, 1, 1))))
                .isEmpty();
        assertThat(codes(DossierWarnings.ofNumber("097204245080", Sex.FEMALE, LocalDate.of(1904, 1, 1))))
                .containsExactly(DossierWarning.IDENTITY_SEX_DIFFERS, DossierWarning.IDENTITY_YEAR_DIFFERS);
    }

    @Test
    void aNumberOfNineDigitsTellsNothingAndNothingIsComparedWithWhatIsNotKnown() {
        assertThat(DossierWarnings.ofNumber("099000101", Sex.FEMALE, BORN)).isEmpty();
        assertThat(DossierWarnings.ofNumber("097091245080", null, null)).isEmpty();
    }

    @Test
    void nobodyIsRecruitedBeforeTheyAreGrownUp() {
        assertThat(DossierWarnings.ofRecruitment(BORN, LocalDate.of(2009, 7, 18), null))
                .isEmpty();
        assertThat(DossierWarnings.ofRecruitment(BORN, LocalDate.of(2009, 7, 17), LocalDate.of(2009, 7, 16)))
                .extracting(Finding::code, finding -> finding.arguments().size())
                .containsExactly(
                        tuple(DossierWarning.RECRUITED_BELOW_18, 1), tuple(DossierWarning.JOINED_BEFORE_RECRUITED, 0));
    }

    @Test
    void aPaperIsIssuedWhenTheStudyIsOverAndProvesTheLevel() {
        assertThat(DossierWarnings.ofPaper(true, true, ISSUED, MonthOrDay.parse("2015-06")))
                .as("in the month in which the study ended")
                .isEmpty();
        assertThat(codes(DossierWarnings.ofPaper(true, true, ISSUED, MonthOrDay.parse("2015-07"))))
                .containsExactly(DossierWarning.PAPER_BEFORE_END_OF_STUDY);
        assertThat(codes(DossierWarnings.ofPaper(true, false, ISSUED, null)))
                .containsExactly(DossierWarning.LEVEL_WITHOUT_PAPER);
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        assertThat(findings).noneMatch(Finding::isError);
        return findings.stream().map(Finding::code).toList();
    }
}
