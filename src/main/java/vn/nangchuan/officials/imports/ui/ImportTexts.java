package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.imports.CellChange;
import vn.nangchuan.officials.imports.Choice;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportRow;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.RowNotice;
import vn.nangchuan.officials.imports.RowStatus;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The words for files of people and their rows, the same on the screens and in the files that are given back. */
final class ImportTexts {

    private static final int MOST_OF_SOMEBODY_NEW = 5;

    private final FieldChoices choices;

    ImportTexts(FieldChoices choices) {
        this.choices = choices;
    }

    static String of(SheetField field) {
        return translate("officials.import.field." + field);
    }

    static String of(RowStatus status) {
        return translate("officials.import.row." + status);
    }

    static StatusBadge badge(RowStatus status) {
        Tone tone = switch (status) {
            case ENTERED -> Tone.SUCCESS;
            case CHANGED -> Tone.INFO;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.ERROR;
            case CONFLICT -> Tone.WARNING;
        };
        return new StatusBadge(tone, of(status));
    }

    static StatusBadge badge(ImportStatus status) {
        Tone tone = switch (status) {
            case BROUGHT -> Tone.WARNING;
            case CHECKED -> Tone.INFO;
            case APPLIED -> Tone.SUCCESS;
            case UNDONE -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, translate("officials.import.status." + status));
    }

    /** How many rows of each kind; nothing before it was looked through. */
    static String counts(ImportLine line) {
        Formats formats = Formats.current();
        return line.status() == ImportStatus.BROUGHT
                ? translate("officials.import.counts.none")
                : translate(
                        "officials.import.counts",
                        formats.number(line.counts().entered()),
                        formats.number(line.counts().changed()),
                        formats.number(line.counts().unchanged()),
                        formats.number(line.counts().refused()),
                        formats.number(line.counts().conflict()));
    }

    static String brought(ImportLine line) {
        return translate(
                "officials.import.brought", line.bringer(), Formats.current().moment(line.broughtAt()));
    }

    /** A value as screens show it; a dash for nothing. */
    String value(SheetField field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return switch (field.kind()) {
            case CHOICE -> choices.word(field, value);
            case DAY, MONTH_OR_DAY -> day(value);
            case MONTH -> MonthOrDay.parse(value).written();
            case TEXT, NUMBER -> value;
        };
    }

    private static String day(String value) {
        try {
            return Formats.current().date(LocalDate.parse(value));
        } catch (DateTimeException asItIs) {
            return value;
        }
    }

    /** What a cell does. What stands in the dossier is not told of what is sensitive. */
    String change(CellChange change) {
        return change.field().isSensitive()
                ? translate("officials.import.becomes", of(change.field()), value(change.field(), change.becomes()))
                : translate(
                        "officials.import.change",
                        of(change.field()),
                        value(change.field(), change.was()),
                        value(change.field(), change.becomes()));
    }

    /** What came or comes of a cell: where the dossier counts, that what stands there stays. */
    String outcome(ImportRow row, CellChange change) {
        return row.choices().get(change.field()) != Choice.DOSSIER
                ? change(change)
                : translate(
                        "officials.import.kept",
                        of(change.field()),
                        value(change.field(), change.was()),
                        value(change.field(), change.becomes()));
    }

    /** What a row does: of somebody new the first of what is told, else each cell. */
    List<String> changes(ImportRow row) {
        if (row.person() != null) {
            return row.changes().stream().map(change -> outcome(row, change)).toList();
        }
        List<String> told = row.changes().stream()
                .filter(change -> change.field() != SheetField.FULL_NAME)
                .limit(MOST_OF_SOMEBODY_NEW)
                .map(change -> translate(
                        "officials.import.becomes", of(change.field()), value(change.field(), change.becomes())))
                .toList();
        int left = row.changes().size() - 1 - told.size();
        return left <= 0
                ? told
                : Stream.concat(
                                told.stream(),
                                Stream.of(translate(
                                        "officials.import.more-fields",
                                        Formats.current().number(left))))
                        .toList();
    }

    static String notice(RowNotice notice) {
        String text = translate("finding." + notice.code(), notice.arguments().toArray());
        return notice.field() == null ? text : translate("officials.import.notice", of(notice.field()), text);
    }
}
