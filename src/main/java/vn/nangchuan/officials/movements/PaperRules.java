package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.VietnameseText;

/** What has to hold of the decision that a movement names, and of its day and other words. */
@Component
class PaperRules {

    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_ISSUER = 200;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 1000;

    private final BusinessClock clock;

    PaperRules(BusinessClock clock) {
        this.clock = clock;
    }

    List<Finding> of(MovementPaper paper) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(required("number", paper.number(), LONGEST_NUMBER));
        findings.addAll(required("issuer", paper.issuer(), LONGEST_ISSUER));
        findings.addAll(required("signer", paper.signer(), LONGEST_NAME));
        if (paper.decidedOn().isAfter(clock.today())) {
            findings.add(Finding.error(MovementFinding.MOVEMENT_DECIDED_LATER).at("decidedOn"));
        }
        return findings;
    }

    private static List<Finding> required(String field, String text, int longest) {
        return text.isBlank()
                ? List.of(
                        Finding.error(MovementFinding.MOVEMENT_PAPER_INCOMPLETE).at(field))
                : text(field, text, longest);
    }

    /** That a text is not longer than what can be kept. */
    static List<Finding> text(String field, @Nullable String text, int longest) {
        return text != null && text.codePointCount(0, text.length()) > longest
                ? List.of(Finding.error(MovementFinding.MOVEMENT_TEXT_TOO_LONG, longest)
                        .at(field))
                : List.of();
    }

    /** That a day is one of those. */
    static List<Finding> day(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) || day.isAfter(last)
                ? List.of(Finding.error(MovementFinding.MOVEMENT_DAY_OUT_OF_RANGE, first, last)
                        .at("day"))
                : List.of();
    }

    static MovementPaper tidied(MovementPaper paper) {
        return new MovementPaper(
                VietnameseText.tidy(paper.number()),
                paper.decidedOn(),
                VietnameseText.tidy(paper.issuer()),
                VietnameseText.tidy(paper.signer()));
    }

    static @Nullable String tidied(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.tidy(text);
    }
}
