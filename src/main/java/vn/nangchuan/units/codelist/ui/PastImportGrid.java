package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.codelist.PastImport;
import vn.nangchuan.units.codelist.UnitImportDesk;

/** Lists that were taken over; on a phone as cards. */
class PastImportGrid extends CardGrid<PastImport> {

    PastImportGrid(List<PastImport> imports) {
        super(PastImportGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(line -> Formats.current().date(line.asOf()))
                .setHeader(translate("units.list.day"))
                .setRowHeader(true)
                .setFlexGrow(1);
        addColumn(PastImport::resolution)
                .setHeader(translate("units.list.resolution"))
                .setFlexGrow(2);
        addColumn(PastImport::fileName)
                .setHeader(translate("units.list.file-name"))
                .setFlexGrow(3);
        addCount("units.list.kind.OPENED", PastImport::opened);
        addCount("units.list.changed", PastImport::changed);
        addCount("units.list.kind.ENDED", PastImport::ended);
        addCount("units.list.left", PastImport::leftAlone);
        addColumn(line -> Formats.current().date(line.importedOn()))
                .setHeader(translate("units.list.imported-on"))
                .setFlexGrow(1);
        setItems(imports);
    }

    /** The same, to be taken away. */
    static ListOffer<PastImport> offer(UnitImportDesk desk) {
        return ListOffer.ofAll("nhap-don-vi", UnitPermissions.IMPORT, translate("units.list.past"), desk::latest)
                .date("units.list.day", PastImport::asOf)
                .text("units.list.resolution", PastImport::resolution)
                .text("units.list.file-name", PastImport::fileName)
                .number("units.list.kind.OPENED", PastImport::opened)
                .number("units.list.changed", PastImport::changed)
                .number("units.list.kind.ENDED", PastImport::ended)
                .number("units.list.left", PastImport::leftAlone)
                .date("units.list.imported-on", PastImport::importedOn);
    }

    private void addCount(String heading, SerializableFunction<PastImport, Integer> count) {
        addColumn(line -> Formats.current().number(count.apply(line)))
                .setHeader(translate(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
    }

    private static Component card(PastImport line) {
        Formats formats = Formats.current();
        Span day = new Span(formats.date(line.asOf()));
        day.addClassName("secondary");
        Div head = new Div(new Span(line.resolution()), day);
        head.addClassName("card-head");
        Div card = new Div(
                head,
                new Span(translate(
                        "units.list.past.counts",
                        formats.number(line.opened()),
                        formats.number(line.changed()),
                        formats.number(line.ended()),
                        formats.number(line.leftAlone()))));
        card.addClassName("row-card");
        return card;
    }
}
