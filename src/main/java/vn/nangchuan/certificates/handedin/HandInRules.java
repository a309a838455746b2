package vn.nangchuan.certificates.handedin;

import static vn.nangchuan.kernel.Finding.error;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;

/** What must be right about a paper by itself before it is handed in, on a day. */
final class HandInRules {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final List<Finding> findings = new ArrayList<>();

    private HandInRules() {}

    static List<Finding> findings(HandIn order, LocalDate today) {
        HandInRules rules = new HandInRules();
        if (order.enrolment() == null && order.title().isEmpty()) {
            rules.findings.add(error(HandedInFinding.HANDED_IN_TITLE_MISSING).at("title"));
        }
        rules.bound(order.title(), "title", HandIn.LONGEST_TITLE);
        rules.bound(order.number(), "number", HandIn.LONGEST_NUMBER);
        rules.bound(order.note(), "note", HandIn.LONGEST_NOTE);
        rules.judgeDay(order.issuedOn(), today);
        if (order.scan() == null && order.former() == null) {
            rules.findings.add(error(HandedInFinding.HANDED_IN_SCAN_MISSING));
        }
        return rules.findings;
    }

    private void bound(@Nullable String text, String property, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            findings.add(error(HandedInFinding.HANDED_IN_TEXT_TOO_LONG, longest).at(property));
        }
    }

    private void judgeDay(@Nullable LocalDate issuedOn, LocalDate today) {
        if (issuedOn == null) {
            return;
        }
        if (issuedOn.isAfter(today)) {
            findings.add(error(HandedInFinding.HANDED_IN_ISSUED_IN_FUTURE).at("issuedOn"));
        } else if (issuedOn.isBefore(EARLIEST)) {
            findings.add(error(HandedInFinding.HANDED_IN_DATE_OUT_OF_RANGE, Integer.toString(EARLIEST.getYear()))
                    .at("issuedOn"));
        }
    }
}
