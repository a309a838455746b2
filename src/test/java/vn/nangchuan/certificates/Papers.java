package vn.nangchuan.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** Papers of two kinds that officials wait for. */
final class Papers {

    static final LocalDate COURSE_END = LocalDate.of(2019, 6, 28);
    static final LocalDate ISSUED = LocalDate.of(2019, 7, 1);
    static final String ISSUER = "Trường Chính trị Hoàng Văn Thụ";

    private Papers() {}

    static PaperEntry stateManagement(String number) {
        return paper(Criterion.STATE_MANAGEMENT, null, number, ISSUED);
    }

    static PaperEntry politicalIntermediate(String number) {
        return paper(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, number, ISSUED);
    }

    static PaperEntry paper(
            @Nullable Criterion criterion, @Nullable Level level, String number, @Nullable LocalDate issuedOn) {
        return PaperEntry.namingNoField(
                criterion,
                level,
                null,
                "Bồi dưỡng ngạch chuyên viên",
                ISSUER,
                number,
                null,
                LocalDate.of(2019, 5, 6),
                COURSE_END,
                issuedOn,
                null,
                null);
    }

    static PaperEntry ofLanguage(Criterion criterion, @Nullable String language, @Nullable String score) {
        return new PaperEntry(
                criterion,
                null,
                null,
                null,
                language,
                score,
                "Bồi dưỡng ngoại ngữ",
                ISSUER,
                "1",
                null,
                null,
                null,
                ISSUED,
                null,
                null);
    }

    static PaperEntry registered(String number, String registerNumber) {
        PaperEntry paper = stateManagement(number);
        return PaperEntry.namingNoField(
                paper.criterion(),
                null,
                null,
                paper.programmeName(),
                paper.issuer(),
                number,
                registerNumber,
                paper.courseFrom(),
                paper.courseTo(),
                paper.issuedOn(),
                null,
                null);
    }

    static PaperEntry issuedBy(String issuer, String number) {
        PaperEntry paper = stateManagement(number);
        return PaperEntry.namingNoField(
                paper.criterion(),
                null,
                null,
                paper.programmeName(),
                issuer,
                number,
                null,
                paper.courseFrom(),
                paper.courseTo(),
                paper.issuedOn(),
                null,
                null);
    }
}
