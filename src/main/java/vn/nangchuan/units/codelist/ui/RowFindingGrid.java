package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.units.codelist.RowFinding;

/** Rows with what is wrong with each; on a phone as cards. */
class RowFindingGrid extends CardGrid<RowFinding> {

    private static final int ROWS_SHOWN_AT_ONCE = 10;

    RowFindingGrid(List<RowFinding> findings) {
        super(RowFindingGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(findings.size() <= ROWS_SHOWN_AT_ONCE);
        addColumn(RowFinding::row)
                .setHeader(translate("units.list.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(RowFinding::unit).setHeader(translate("units.list.unit")).setFlexGrow(2);
        addColumn(line -> FindingList.text(line.finding()))
                .setHeader(translate("units.list.wrong"))
                .setFlexGrow(5);
        setItems(findings);
    }

    private static Component card(RowFinding line) {
        Span row = new Span(translate("units.list.row") + " " + line.row());
        row.addClassName("secondary");
        Div head = new Div(new Span(line.unit()), row);
        head.addClassName("card-head");
        Div card = new Div(head, new Span(FindingList.text(line.finding())));
        card.addClassName("row-card");
        return card;
    }
}
