package vn.nangchuan.certificates;

import static vn.nangchuan.kernel.Finding.error;
import static vn.nangchuan.kernel.Finding.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** What must be right about a paper by itself, on a day. */
final class PaperRules {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LEAST_AGE = 15;
    private static final int LEAST_AGE_AT_SCHOOL = 10;

    private final PaperEntry paper;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private PaperRules(PaperEntry paper, LocalDate today) {
        this.paper = paper;
        this.today = today;
    }

    /**
     * @param birthDate of the holder; null when it is not known
     */
    static List<Finding> findings(PaperEntry paper, @Nullable LocalDate birthDate, LocalDate today) {
        PaperRules rules = new PaperRules(paper, today);
        rules.judgeWhatItProves();
        rules.judgeTexts();
        rules.judgeCourse();
        rules.judgeIssue(birthDate);
        return List.copyOf(rules.findings);
    }

    private void judgeWhatItProves() {
        Criterion criterion = paper.criterion();
        Level level = paper.level();
        if (criterion == null || !criterion.hasPapers()) {
            findings.add(error(CertificateFinding.CERTIFICATE_CRITERION_MISSING).at("criterion"));
        } else if (level != null && level.criterion() != criterion) {
            findings.add(error(CertificateFinding.CERTIFICATE_LEVEL_UNFIT).at("level"));
        } else if (level == null && criterion.kind() == Criterion.Kind.LADDER) {
            findings.add(error(CertificateFinding.CERTIFICATE_LEVEL_MISSING).at("level"));
        }
    }

    private void judgeTexts() {
        require(paper.programmeName(), "programmeName", CertificateFinding.CERTIFICATE_PROGRAMME_MISSING, 300);
        require(paper.issuer(), "issuer", CertificateFinding.CERTIFICATE_ISSUER_MISSING, 200);
        require(paper.number(), "number", CertificateFinding.CERTIFICATE_NUMBER_MISSING, 60);
        bound(paper.studied(), "studied", PaperEntry.LONGEST_STUDIED);
        boundOfLanguages(paper.language(), "language", 60);
        boundOfLanguages(paper.score(), "score", 30);
        bound(paper.registerNumber(), "registerNumber", 60);
        bound(paper.grade(), "grade", 60);
        bound(paper.signer(), "signer", 120);
    }

    private void require(String text, String property, CertificateFinding missing, int longest) {
        if (text.isEmpty()) {
            findings.add(error(missing).at(property));
        }
        bound(text, property, longest);
    }

    private void boundOfLanguages(@Nullable String text, String property, int longest) {
        Criterion criterion = paper.criterion();
        if (text != null && (criterion == null || !criterion.isOfLanguages())) {
            findings.add(error(CertificateFinding.CERTIFICATE_NOT_OF_LANGUAGE).at(property));
        }
        bound(text, property, longest);
    }

    private void bound(@Nullable String text, String property, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            findings.add(
                    error(CertificateFinding.CERTIFICATE_TEXT_TOO_LONG, longest).at(property));
        }
    }

    private void judgeCourse() {
        given(paper.courseFrom(), from -> {
            requireInRange(from, "courseFrom");
            given(paper.courseTo(), to -> {
                if (from.isAfter(to)) {
                    findings.add(error(CertificateFinding.CERTIFICATE_COURSE_REVERSED)
                            .at("courseTo"));
                }
            });
        });
        given(paper.courseTo(), to -> requireInRange(to, "courseTo"));
    }

    private void requireInRange(LocalDate day, String property) {
        if (day.isBefore(EARLIEST) || day.isAfter(today)) {
            findings.add(error(CertificateFinding.CERTIFICATE_DATE_OUT_OF_RANGE, Integer.toString(EARLIEST.getYear()))
                    .at(property));
        }
    }

    private void judgeIssue(@Nullable LocalDate birthDate) {
        LocalDate issuedOn = paper.issuedOn();
        if (issuedOn == null) {
            findings.add(error(CertificateFinding.CERTIFICATE_ISSUED_ON_MISSING).at("issuedOn"));
        } else if (issuedOn.isAfter(today)) {
            findings.add(error(CertificateFinding.CERTIFICATE_ISSUED_IN_FUTURE).at("issuedOn"));
        } else {
            requireInRange(issuedOn, "issuedOn");
            judgeAge(issuedOn, birthDate);
            given(paper.courseTo(), end -> {
                if (issuedOn.isBefore(end)) {
                    findings.add(warning(CertificateFinding.CERTIFICATE_BEFORE_COURSE_END, end)
                            .at("issuedOn"));
                }
            });
        }
    }

    private void judgeAge(LocalDate issuedOn, @Nullable LocalDate birthDate) {
        int least = paper.criterion() == Criterion.GENERAL_EDUCATION ? LEAST_AGE_AT_SCHOOL : LEAST_AGE;
        given(birthDate, birth -> {
            if (issuedOn.isBefore(birth.plusYears(least))) {
                findings.add(error(CertificateFinding.CERTIFICATE_HOLDER_TOO_YOUNG, least)
                        .at("issuedOn"));
            }
        });
    }

    private static void given(@Nullable LocalDate day, Consumer<LocalDate> rule) {
        if (day != null) {
            rule.accept(day);
        }
    }
}
