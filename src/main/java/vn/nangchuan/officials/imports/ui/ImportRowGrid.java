package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.imports.CellChange;
import vn.nangchuan.officials.imports.Choice;
import vn.nangchuan.officials.imports.ImportRow;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Icon;

/** Rows of a file with what they do; a cell in conflict with the buttons that say which counts. As cards on a phone. */
class ImportRowGrid extends CardGrid<ImportRow> {

    /** Says of a cell in conflict which counts. */
    interface Chooser {
        void choose(ImportRow row, SheetField field, Choice choice);
    }

    /** @param chooser null: nothing can be chosen any more */
    ImportRowGrid(ImportTexts texts, @Nullable Chooser chooser) {
        super(row -> card(row, texts, chooser));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(ImportRow::number)
                .setHeader(translate("officials.import.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(ImportRowGrid::person)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addComponentColumn(row -> ImportTexts.badge(row.status()))
                .setHeader(translate("officials.import.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(row -> changes(row, texts, chooser))
                .setHeader(translate("officials.import.changes"))
                .setFlexGrow(5);
        addComponentColumn(ImportRowGrid::notices)
                .setHeader(translate("officials.import.notices"))
                .setFlexGrow(4);
    }

    private static Component person(ImportRow row) {
        return row.person() == null
                ? new Span(row.name())
                : new Anchor(OfficialNavigation.official(new OfficialId(row.person())), row.name());
    }

    private static Div changes(ImportRow row, ImportTexts texts, @Nullable Chooser chooser) {
        Div lines = lines();
        if (row.person() == null) {
            texts.changes(row).forEach(text -> lines.add(new Span(text)));
        } else {
            row.changes().forEach(change -> lines.add(change(row, change, texts, chooser)));
        }
        return lines;
    }

    private static Component change(ImportRow row, CellChange change, ImportTexts texts, @Nullable Chooser chooser) {
        if (!change.conflict() || chooser == null) {
            return new Span(texts.outcome(row, change));
        }
        Span words = new Span(texts.change(change));
        Div buttons = new Div();
        buttons.addClassName("import-choice");
        buttons.getElement().setAttribute("role", "group");
        for (Choice choice : new Choice[] {Choice.DOSSIER, Choice.FILE}) {
            buttons.add(button(row, change, choice, chooser));
        }
        Div both = new Div(words, buttons);
        both.addClassName("two-lines");
        return both;
    }

    private static Button button(ImportRow row, CellChange change, Choice choice, Chooser chooser) {
        boolean isChosen = row.choices().get(change.field()) == choice;
        Button button = new Button(
                translate("officials.import.choose." + choice), _ -> chooser.choose(row, change.field(), choice));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate(
                "officials.import.choose.of",
                translate("officials.import.choose." + choice),
                ImportTexts.of(change.field()),
                row.name()));
        button.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
        if (isChosen) {
            button.setIcon(Icon.CHECK.create());
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private static Div notices(ImportRow row) {
        Div lines = lines();
        row.notices().forEach(notice -> {
            Icon icon = notice.error() ? Icon.CIRCLE_X : Icon.TRIANGLE_ALERT;
            Div line = new Div(icon.create(), new Span(ImportTexts.notice(notice)));
            line.addClassNames("import-notice", notice.error() ? "error" : "warning");
            lines.add(line);
        });
        return lines;
    }

    private static Div lines() {
        Div lines = new Div();
        lines.addClassName("two-lines");
        return lines;
    }

    private static Component card(ImportRow row, ImportTexts texts, @Nullable Chooser chooser) {
        Div head = new Div(person(row), ImportTexts.badge(row.status()));
        head.addClassName("card-head");
        Span number = new Span(translate("officials.import.row-number", row.number()));
        number.addClassName("secondary");
        Div card = new Div(head, number, changes(row, texts, chooser), notices(row));
        card.addClassName("row-card");
        return card;
    }
}
