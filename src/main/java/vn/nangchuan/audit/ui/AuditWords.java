package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.uikit.Formats;

/**
 * Says lines in words. An act has its text with the module that records it, {@code <module>.audit.<act>}; the step of a
 * workflow and its states have theirs already.
 */
final class AuditWords {

    private static final Map<String, String> VALUES_OF = Map.ofEntries(
            Map.entry("criterion", "standings.criterion."),
            Map.entry("level", "standings.level."),
            Map.entry("field", "officials.field."),
            Map.entry("role", "access.role."),
            Map.entry("sex", "officials.sex."),
            Map.entry("dossier-field", "officials.dossier-field."),
            Map.entry("minority-language-duty", "officials.flag."),
            Map.entry("contract", "officials.contract."),
            Map.entry("form-of-study", "officials.form-of-study."),
            Map.entry("disclosure-reason", "officials.disclosure.reason."),
            Map.entry("ruling", "officials.number.outcome."),
            Map.entry("work", "officials.audit.work."),
            Map.entry("ethnic-group", "officials.ethnicity."));
    private static final Set<String> MONTHS = Set.of("studied-from", "studied-to", "served-from", "served-to");
    private static final String ENROLMENT = "enrolment-";

    private AuditWords() {}

    static String action(String action, String subjectType) {
        return translate(actionKey(action, subjectType));
    }

    /** Key of an act's text; a step is written in capitals. */
    static String actionKey(String action, String subjectType) {
        String act = nameOf(action);
        return act.equals(act.toUpperCase(Locale.ROOT))
                ? "step." + subjectType + "." + act
                : moduleOf(action) + ".audit." + act;
    }

    private static String moduleOf(String action) {
        return action.substring(0, action.indexOf(':'));
    }

    private static String nameOf(String action) {
        return action.substring(action.indexOf(':') + 1);
    }

    /** Who acted, in which roles, for which unit. */
    static String who(AuditLine line) {
        if (line.actingUnit().isEmpty()) {
            return translate("audit.by-job", line.actorName().replaceFirst("^job:", ""));
        }
        String roles = line.roles().stream()
                .map(role -> translate("access.role." + role))
                .collect(Collectors.joining(", "));
        return roles.isEmpty()
                ? translate("audit.by", line.actorName(), line.actingUnit())
                : translate("audit.by-role", line.actorName(), roles, line.actingUnit());
    }

    /** The real moment, and the portal's own date where that is another. */
    static String when(AuditLine line) {
        String moment = Formats.current().moment(line.recordedAt());
        boolean sameDay =
                LocalDate.ofInstant(line.recordedAt(), BusinessClock.ZONE).equals(line.businessDate());
        return sameDay
                ? moment
                : translate("audit.on-business-date", moment, Formats.current().date(line.businessDate()));
    }

    static String field(String action, String field) {
        if (field.startsWith(ENROLMENT)) {
            return translate("audit.field.enrolment", field.substring(ENROLMENT.length()));
        }
        return field.equals("status") ? translate("audit.field.status") : translate(fieldKey(action, field));
    }

    static String fieldKey(String action, String field) {
        return moduleOf(action) + ".audit.field." + field;
    }

    static String change(AuditSubject subject, AuditLine.Change change) {
        if (change.isHidden()) {
            return translate("audit.value.hidden");
        }
        String after = value(subject, change.field(), change.after());
        return change.before() == null
                ? after
                : translate("audit.value.from-to", value(subject, change.field(), change.before()), after);
    }

    private static String value(AuditSubject subject, String field, @Nullable String value) {
        if (value == null) {
            return translate("audit.value.none");
        }
        if (field.startsWith(ENROLMENT)) {
            return translate(Boolean.parseBoolean(value) ? "audit.value.present" : "audit.value.absent");
        }
        if (field.equals("status")) {
            return translate("status." + subject.type() + "." + value);
        }
        if (MONTHS.contains(field) && value.matches("\\d{4}-\\d{2}")) {
            return MonthOrDay.parse(value).written();
        }
        String texts = VALUES_OF.get(field);
        return texts == null ? datesInWords(value) : translate(texts + value);
    }

    private static String datesInWords(String value) {
        return List.of(value.split(", ")).stream()
                .map(part -> List.of(part.split("/")).stream()
                        .map(AuditWords::date)
                        .collect(Collectors.joining(part.matches("[\\d-]+/[\\d-]+") ? " – " : "/")))
                .collect(Collectors.joining(", "));
    }

    private static String date(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
                return Formats.current().moment(Instant.parse(text));
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Formats.current().date(LocalDate.parse(text)) : text;
        } catch (DateTimeException notADate) {
            return text;
        }
    }
}
