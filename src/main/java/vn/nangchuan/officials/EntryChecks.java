package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;

/** Collects what speaks against an entry, each at its field. */
final class EntryChecks {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LEAST_AGE_ON_ANY_DAY = 10;

    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate today;
    private final @Nullable LocalDate birthDate;

    /** @param birthDate null where it is not known, or entered just now */
    EntryChecks(LocalDate today, @Nullable LocalDate birthDate) {
        this.today = today;
        this.birthDate = birthDate;
    }

    EntryChecks required(String property, @Nullable Object value) {
        return when(value == null || value.equals(""), property, EntryFinding.ENTRY_MISSING);
    }

    EntryChecks text(String property, @Nullable String value, int longest) {
        return when(
                value != null && value.codePointCount(0, value.length()) > longest,
                property,
                FieldFinding.FIELD_TEXT_TOO_LONG,
                longest);
    }

    /** A day that has come, and on which the person was no small child. */
    EntryChecks past(String property, @Nullable LocalDate day) {
        return between(property, day, today);
    }

    EntryChecks between(String property, @Nullable LocalDate day, LocalDate latest) {
        if (day == null) {
            return this;
        }
        if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            return when(true, property, FieldFinding.FIELD_DAY_OUT_OF_RANGE, EARLIEST, latest);
        }
        return when(
                birthDate != null && day.isBefore(birthDate.plusYears(LEAST_AGE_ON_ANY_DAY)),
                property,
                FieldFinding.FIELD_DAY_IN_CHILDHOOD,
                day);
    }

    /** Two days that may be alike, shown at the second. */
    EntryChecks notBefore(String property, @Nullable LocalDate second, @Nullable LocalDate first) {
        return first != null && second != null && second.isBefore(first)
                ? when(true, property, EntryFinding.ENTRY_DAYS_REVERSED, second, first)
                : this;
    }

    EntryChecks when(boolean wrong, String property, FindingCode code, Object... arguments) {
        if (wrong) {
            findings.add(Finding.error(code, arguments).at(property));
        }
        return this;
    }

    /** What is said elsewhere of a value, shown at that field. */
    EntryChecks all(String property, List<Finding> others) {
        others.forEach(finding -> findings.add(finding.at(property)));
        return this;
    }

    EntryChecks and(EntryChecks others) {
        findings.addAll(others.findings);
        return this;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void throwIfAny() {
        BusinessRuleViolation.throwIfAny(findings);
    }
}
