package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.nangchuan.accounts.BatchLine;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The lines of a list of accounts, each with what is wrong with it. */
class BatchGrid extends CardGrid<BatchLine> {

    BatchGrid() {
        super(BatchGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> line.entry().row())
                .setHeader(translate("accounts.many.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(BatchLine::unitName).setHeader(translate("accounts.unit")).setFlexGrow(2);
        addColumn(line -> line.entry().displayName())
                .setHeader(translate("accounts.name"))
                .setFlexGrow(2);
        addColumn(line -> line.entry().username())
                .setHeader(translate("accounts.username"))
                .setFlexGrow(2);
        addComponentColumn(BatchGrid::result)
                .setHeader(translate("accounts.many.result"))
                .setFlexGrow(4);
    }

    private static Component result(BatchLine line) {
        return line.isFine()
                ? new StatusBadge(Tone.SUCCESS, translate("accounts.many.fine"))
                : new Span(line.findings().stream().map(FindingList::text).collect(Collectors.joining(" ")));
    }

    private static Component card(BatchLine line) {
        Span row = new Span(translate("accounts.many.row") + " " + line.entry().row());
        row.addClassName("secondary");
        Div head = new Div(new Span(line.unitName()), row);
        head.addClassName("card-head");
        Div card = new Div(
                head, new Span(line.entry().displayName() + " – " + line.entry().username()), result(line));
        card.addClassName("row-card");
        return card;
    }
}
