package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.corrections.CorrectionKind;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionLine.Row;
import vn.nangchuan.officials.corrections.CorrectionStatus;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Says fields, values and requests in words. */
final class CorrectionTexts {

    private CorrectionTexts() {}

    /** The field, or what is missing, and of which posting or qualification. */
    static String subject(CorrectionLine line) {
        String row = row(line.row());
        return row.isEmpty() ? what(line) : translate("officials.correction.of-row", what(line), row);
    }

    private static String what(CorrectionLine line) {
        DossierField field = line.field();
        return field == null ? what(line.kind()) : translate(field.messageKey());
    }

    static String what(CorrectionKind kind) {
        return translate("officials.dossier-field." + kind);
    }

    private static String row(Row row) {
        LocalizedText post = row.post();
        LocalDate from = row.from();
        if (post != null && from != null) {
            return posting(post, from);
        }
        Criterion criterion = row.criterion();
        return criterion == null ? "" : qualification(criterion, row.level());
    }

    static String part(DossierPart part) {
        LocalizedText post = part.post();
        if (post != null) {
            String from = part.value(DossierField.POST_FROM);
            return from == null ? Formats.current().name(post) : posting(post, LocalDate.parse(from));
        }
        String level = part.value(DossierField.LEVEL);
        return part.criterion() == null
                ? translate("officials.correction.person")
                : qualification(part.criterion(), level == null ? null : Level.valueOf(level));
    }

    private static String posting(LocalizedText post, LocalDate from) {
        Formats formats = Formats.current();
        return translate("officials.correction.posting", formats.name(post), formats.date(from));
    }

    private static String qualification(Criterion criterion, @Nullable Level level) {
        return level == null
                ? StandingTexts.of(criterion)
                : translate("officials.correction.qualification", StandingTexts.of(criterion), StandingTexts.of(level));
    }

    /** What stands, or stood, in the field. */
    static String seen(CorrectionLine line) {
        return value(line.field(), line.seen().text(), line.seen().post());
    }

    /** What shall stand there; for what is missing, what that is. */
    static String wanted(CorrectionLine line) {
        return value(line.field(), line.wanted().text(), line.wanted().post());
    }

    static String present(DossierPart part, DossierField field) {
        return value(field, part.value(field), part.post());
    }

    private static String value(@Nullable DossierField field, @Nullable String text, @Nullable LocalizedText post) {
        if (text == null) {
            return translate(field == DossierField.POST_TO ? "officials.correction.held" : "officials.correction.none");
        }
        if (field == null) {
            return text;
        }
        return switch (field.kind()) {
            case TEXT -> text;
            case IDENTITY -> translate("officials.correction.digits", DossierPart.lastFour(text));
            case DAY -> Formats.current().date(LocalDate.parse(text));
            case LAST_DAY -> Formats.current().date(LocalDate.parse(text).minusDays(1));
            case CHOICE ->
                post == null || field != DossierField.POST
                        ? choice(field, text)
                        : Formats.current().name(post);
        };
    }

    /** A choice by its code. */
    static String choice(DossierField field, String code) {
        return switch (field) {
            case SEX -> translate("officials.sex." + code);
            case LEVEL -> StandingTexts.of(Level.valueOf(code));
            case PROFESSIONAL_FIELD -> translate("officials.field." + code);
            case MINORITY_LANGUAGE_DUTY -> translate("officials.flag." + code);
            default -> code;
        };
    }

    static StatusBadge badge(CorrectionStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.WARNING;
            case ACCEPTED, DONE -> Tone.SUCCESS;
            case DECLINED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, translate("status.correction." + status));
    }

    /** What is said of each request in a list that is taken away. */
    static ListOffer<CorrectionLine> withColumns(ListOffer<CorrectionLine> offer) {
        return offer.text("officials.correction.field", CorrectionTexts::subject)
                .text("officials.correction.reason", CorrectionLine::reason)
                .moment("officials.correction.requested-at", CorrectionLine::requestedAt)
                .text("officials.correction.state", line -> translate("status.correction." + line.status()))
                .text("officials.correction.answer.column", CorrectionLine::answer);
    }
}
