package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;

/** What the columns of a file hold, to be told where it is not known, and the button that has the file looked through. */
class MappingPanel extends Div {

    private static final int LETTERS = 26;

    private final Map<Integer, Select<SheetField>> columns = new LinkedHashMap<>();
    private final FindingList findings = new FindingList();
    private final Details details = new Details();

    /** @param check given what the columns hold */
    MappingPanel(ImportSheet sheet, SerializableConsumer<Map<Integer, SheetField>> check) {
        addClassName("import-mapping");
        boolean isNew = sheet.line().status() == ImportStatus.BROUGHT;
        Div fields = new Div();
        fields.addClassNames("form-fields", "import-columns");
        sheet.titles().forEach((column, title) -> {
            Select<SheetField> select = select(column, title);
            select.setValue(sheet.mapping().get(column));
            columns.put(column, select);
            fields.add(select);
        });
        Paragraph saying = new Paragraph(translate("officials.import.mapping.saying"));
        saying.addClassName("secondary");
        details.setSummaryText(translate(
                "officials.import.mapping",
                Formats.current().number(sheet.mapping().size()),
                Formats.current().number(sheet.titles().size())));
        details.add(saying, fields);
        details.setOpened(isNew ? !sheet.isUnderstood() : sheet.line().counts().written() == 0);
        Button button = new Button(
                translate(isNew ? "officials.import.check" : "officials.import.check-again"), _ -> check(check));
        if (isNew) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(details, findings, button);
    }

    private static Select<SheetField> select(int column, String title) {
        Select<SheetField> select = new Select<>();
        select.setLabel(translate("officials.import.column", letters(column), title));
        select.setItems(SheetField.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("officials.import.passed-over"));
        select.setItemLabelGenerator(
                field -> field == null ? translate("officials.import.passed-over") : ImportTexts.of(field));
        return select;
    }

    /** As spreadsheets call it. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private void check(SerializableConsumer<Map<Integer, SheetField>> check) {
        Map<Integer, SheetField> mapping = new LinkedHashMap<>();
        columns.forEach((column, select) -> {
            if (select.getValue() != null) {
                mapping.put(column, select.getValue());
            }
        });
        boolean done = Attempt.at(findings, () -> check.accept(mapping));
        details.setOpened(details.isOpened() || !done);
    }
}
