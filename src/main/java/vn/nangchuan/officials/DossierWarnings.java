package vn.nangchuan.officials;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.Sex;

/**
 * Looks for what does not fit together in a dossier. Sex and year of birth are corrected now and then while the number
 * stays, and papers get lost: so these are warnings.
 */
public final class DossierWarnings {

    /** Groups of the form, at which warnings stand. */
    public static final String IDENTITY = "identity";

    public static final String RECRUITMENT = "recruitment";
    public static final String PAPERS = "papers";

    private static final int CENTURY_AND_SEX = 3;
    private static final int FIRST_CENTURY = 19;
    private static final int GROWN_UP = 18;

    private DossierWarnings() {}

    /** What an identity number of 12 digits says of sex and birth: digit 4 the century and the sex, 5 and 6 the year. */
    public static List<Finding> ofNumber(String digits, @Nullable Sex sex, @Nullable LocalDate birthDate) {
        List<Finding> findings = new ArrayList<>();
        if (!digits.matches("\\d{12}")) {
            return findings;
        }
        int code = digits.charAt(CENTURY_AND_SEX) - '0';
        int year = (FIRST_CENTURY + code / 2) * 100 + Integer.parseInt(digits.substring(4, 6));
        if (sex != null && (code % 2 == 0) != (sex == Sex.MALE)) {
            findings.add(Finding.warning(DossierWarning.IDENTITY_SEX_DIFFERS).at(IDENTITY));
        }
        if (birthDate != null && birthDate.getYear() != year) {
            findings.add(Finding.warning(DossierWarning.IDENTITY_YEAR_DIFFERS, String.valueOf(year))
                    .at(IDENTITY));
        }
        return findings;
    }

    /** @param validTo first day on which the document in use no longer counts; null where it has no end */
    static List<Finding> ofDocumentInUse(@Nullable LocalDate validTo, LocalDate today) {
        return validTo == null || validTo.isAfter(today)
                ? List.of()
                : List.of(Finding.warning(DossierWarning.IDENTITY_EXPIRED, validTo.minusDays(1))
                        .at(IDENTITY));
    }

    public static List<Finding> ofRecruitment(
            @Nullable LocalDate birthDate, @Nullable LocalDate recruitedOn, @Nullable LocalDate joinedOn) {
        List<Finding> findings = new ArrayList<>();
        if (birthDate != null && recruitedOn != null && recruitedOn.isBefore(birthDate.plusYears(GROWN_UP))) {
            int age = Period.between(birthDate, recruitedOn).getYears();
            findings.add(Finding.warning(DossierWarning.RECRUITED_BELOW_18, age).at(RECRUITMENT));
        }
        if (recruitedOn != null && joinedOn != null && joinedOn.isBefore(recruitedOn)) {
            findings.add(Finding.warning(DossierWarning.JOINED_BEFORE_RECRUITED).at(RECRUITMENT));
        }
        return findings;
    }

    /**
     * @param level whether the paper states a level
     * @param proved whether a number or an approved certificate proves it
     */
    public static List<Finding> ofPaper(
            boolean level, boolean proved, @Nullable LocalDate issuedOn, @Nullable MonthOrDay studiedTo) {
        List<Finding> findings = new ArrayList<>();
        if (level && !proved) {
            findings.add(Finding.warning(DossierWarning.LEVEL_WITHOUT_PAPER).at(PAPERS));
        }
        if (issuedOn != null && studiedTo != null && issuedOn.isBefore(studiedTo.earliest())) {
            findings.add(Finding.warning(DossierWarning.PAPER_BEFORE_END_OF_STUDY, issuedOn, studiedTo.written())
                    .at(PAPERS));
        }
        return findings;
    }
}
