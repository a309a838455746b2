package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.ListOffer;

/** Files that were brought; on a phone as cards. */
class ImportGrid extends CardGrid<ImportLine> {

    ImportGrid(List<ImportLine> imports) {
        super(ImportGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addComponentColumn(ImportGrid::file)
                .setHeader(translate("officials.import.file"))
                .setRowHeader(true)
                .setFlexGrow(3);
        addComponentColumn(line -> ImportTexts.badge(line.status()))
                .setHeader(translate("officials.import.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ImportTexts::counts)
                .setHeader(translate("officials.import.rows"))
                .setFlexGrow(4);
        addColumn(ImportTexts::brought)
                .setHeader(translate("officials.import.who"))
                .setFlexGrow(2);
        setItems(imports);
    }

    private static Anchor file(ImportLine line) {
        return new Anchor(ImportNavigation.file(line.id()), line.fileName());
    }

    private static Component card(ImportLine line) {
        Div head = new Div(file(line), ImportTexts.badge(line.status()));
        head.addClassName("card-head");
        Span brought = new Span(ImportTexts.brought(line));
        brought.addClassName("secondary");
        Div card = new Div(head, new Span(ImportTexts.counts(line)), brought);
        card.addClassName("row-card");
        return card;
    }

    /** The same, to be taken away. */
    static ListOffer<ImportLine> offer(ImportLists lists) {
        return ListOffer.ofAll(
                        "tep-da-nhap",
                        OfficialPermissions.EDIT,
                        translate("officials.import.latest.title"),
                        lists::latest)
                .text("officials.import.file", ImportLine::fileName)
                .text("officials.import.state", line -> translate("officials.import.status." + line.status()))
                .text("officials.import.rows", ImportTexts::counts)
                .text("officials.import.bringer", ImportLine::bringer)
                .moment("officials.import.brought-at", ImportLine::broughtAt);
    }
}
