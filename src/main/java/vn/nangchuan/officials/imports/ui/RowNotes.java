package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportRow;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.RowNotice;
import vn.nangchuan.officials.imports.RowStatus;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.spreadsheets.RowNote;
import vn.nangchuan.spreadsheets.SheetNotes;

/** What is said of the rows of a file, to be written into it. */
final class RowNotes {

    private static final int AT_ONCE = 500;

    private final ImportLists lists;
    private final ImportTexts texts;

    RowNotes(ImportLists lists, ImportTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    SheetNotes of(ImportSheet sheet) {
        Map<SheetField, Integer> columns = new HashMap<>();
        sheet.mapping().forEach((column, field) -> columns.put(field, column));
        Map<Integer, RowNote> notes = new HashMap<>();
        List<ImportRow> page = List.of();
        do {
            int after = page.isEmpty() ? 0 : page.getLast().number();
            page = lists.rows(sheet.line().id(), null, after, AT_ONCE);
            page.forEach(row -> notes.put(row.number(), note(row, columns)));
        } while (page.size() == AT_ONCE);
        RowNote heading =
                new RowNote(translate("officials.import.result.status"), translate("officials.import.result.message"));
        return new SheetNotes(sheet.headingRow(), heading, notes);
    }

    private RowNote note(ImportRow row, Map<SheetField, Integer> columns) {
        Stream<String> changes = row.status() == RowStatus.ENTERED ? Stream.empty() : texts.changes(row).stream();
        String message = Stream.concat(row.notices().stream().map(ImportTexts::notice), changes)
                .collect(Collectors.joining("; "));
        Set<Integer> bad = row.notices().stream()
                .filter(RowNotice::error)
                .flatMap(notice -> Optional.ofNullable(notice.field()).stream())
                .flatMap(field -> Optional.ofNullable(columns.get(field)).stream())
                .collect(Collectors.toSet());
        return new RowNote(ImportTexts.of(row.status()), message, bad);
    }
}
