package vn.nangchuan.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** A step was refused by a rule; nothing was changed. The findings say why, in the order they were found. */
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public BusinessRuleViolation(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.code().name()).collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
    }

    public BusinessRuleViolation(FindingCode code, Object... arguments) {
        this(List.of(Finding.error(code, arguments)));
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Throws when at least one finding is an error. */
    public static void throwIfAny(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new BusinessRuleViolation(findings);
        }
    }
}
