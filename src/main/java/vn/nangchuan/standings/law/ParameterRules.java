package vn.nangchuan.standings.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Validity;

/** What has to hold of a draft. */
final class ParameterRules {

    static final int LONGEST_DECISION = 200;
    static final int LONGEST_REASON = 1000;
    private static final int YOUNGEST_LIMIT = 18;
    private static final int OLDEST_LIMIT = 100;

    private ParameterRules() {}

    /** What speaks against a draft under a law, beside what there is; empty where nothing does. */
    static List<Finding> findings(DraftParameter order, Law written, List<StoredParameter> known) {
        List<Finding> findings = new ArrayList<>();
        ParameterChoice.named(order.name(), ParameterChoices.of(written))
                .ifPresentOrElse(
                        choice -> findings.addAll(findings(order, written, choice)),
                        () -> findings.add(error(LawFinding.PARAMETER_UNKNOWN).at("name")));
        if (isTaken(order, known)) {
            findings.add(error(LawFinding.PARAMETER_SAME_DAY).at("from"));
        }
        if (order.to() != null && !order.to().isAfter(order.from())) {
            findings.add(error(LawFinding.PARAMETER_ENDS_TOO_EARLY).at("to"));
        }
        findings.addAll(
                findingsOfText(order.decision(), "decision", LawFinding.PARAMETER_DECISION_MISSING, LONGEST_DECISION));
        return findings;
    }

    private static boolean isTaken(DraftParameter order, List<StoredParameter> known) {
        return known.stream()
                .filter(other -> other.status() == ParameterStatus.DRAFT || other.status() == ParameterStatus.PUBLISHED)
                .map(StoredParameter::parameter)
                .anyMatch(other -> other.name().equals(order.name())
                        && other.validity().from().equals(order.from()));
    }

    private static List<Finding> findings(DraftParameter order, Law written, ParameterChoice choice) {
        List<Finding> findings = new ArrayList<>();
        if (!choice.days().contains(order.from())) {
            findings.add(outOfRange(choice.days()).at("from"));
        } else if (!isAllowed(order, written)) {
            findings.add(error(LawFinding.PARAMETER_NOT_ALLOWED).at("value"));
        }
        return findings;
    }

    private static Finding outOfRange(Validity days) {
        LocalDate last =
                days.to() == null ? LocalDate.of(9999, 12, 31) : days.to().minusDays(1);
        return Finding.error(LawFinding.PARAMETER_DAY_OUT_OF_RANGE, days.from(), last);
    }

    private static boolean isAllowed(DraftParameter order, Law written) {
        boolean isPlausible = !(order.value() instanceof ProvincialParameter.OfAge(int men, int women))
                || (isAge(men) && isAge(women));
        return isPlausible
                && written.allows(
                        new ProvincialParameter(order.name(), new Validity(order.from(), null), "–", order.value()));
    }

    private static boolean isAge(int years) {
        return years >= YOUNGEST_LIMIT && years <= OLDEST_LIMIT;
    }

    static List<Finding> findingsOfReason(String reason) {
        return findingsOfText(reason, "reason", LawFinding.PARAMETER_REASON_MISSING, LONGEST_REASON);
    }

    private static List<Finding> findingsOfText(
            @Nullable String text, String property, LawFinding missing, int longest) {
        if (text == null || text.isBlank()) {
            return List.of(error(missing).at(property));
        }
        return text.codePointCount(0, text.length()) > longest
                ? List.of(Finding.error(LawFinding.PARAMETER_TEXT_TOO_LONG, longest)
                        .at(property))
                : List.of();
    }

    private static Finding error(LawFinding code) {
        return Finding.error(code);
    }
}
