package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;

/** Officials as a table, or as cards on a phone; a page is put behind the other. */
class OfficialGrid extends CardGrid<OfficialLine> {

    private final transient List<OfficialLine> lines = new ArrayList<>();
    private final Column<OfficialLine> unit;

    /** @param asOf the day that is shown */
    OfficialGrid(SerializableSupplier<AsOf> asOf) {
        super(line -> card(line, asOf.get()));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(line -> name(line, asOf.get()))
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        unit = addColumn(OfficialLine::unit)
                .setHeader(translate("officials.column.unit"))
                .setFlexGrow(2);
        addColumn(RegisterOffer::posts)
                .setHeader(translate("officials.column.post"))
                .setFlexGrow(3);
        addColumn(line -> translate("officials.kind." + line.kind()))
                .setHeader(translate("officials.column.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> new OutcomeBadge(line.outcome()))
                .setHeader(translate("officials.column.standing"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(line -> gap(line, asOf.get()))
                .setHeader(translate("officials.column.gap"))
                .setFlexGrow(4);
    }

    /** Begins anew; where all are of one unit, it is not named in each line. */
    void begin(boolean ofOneUnit) {
        lines.clear();
        setClassName("of-one-unit", ofOneUnit);
        if (!isNarrow()) {
            unit.setVisible(!ofOneUnit);
        }
    }

    void append(List<OfficialLine> more) {
        lines.addAll(more);
        setItems(List.copyOf(lines));
    }

    int count() {
        return lines.size();
    }

    private static Anchor name(OfficialLine line, AsOf asOf) {
        return new Anchor(OfficialNavigation.official(line.id(), asOf.otherDay()), line.fullName());
    }

    private static String gap(OfficialLine line, AsOf asOf) {
        return StandingTexts.gap(line.open(), asOf.day());
    }

    private static Component card(OfficialLine line, AsOf asOf) {
        Div head = new Div(name(line, asOf), new OutcomeBadge(line.outcome()));
        head.addClassName("card-head");
        Span posts = new Span(RegisterOffer.posts(line));
        posts.addClassName("secondary");
        Span unit = new Span(line.unit());
        unit.addClassNames("secondary", "card-unit");
        Div card = new Div(head, posts, unit);
        card.addClassName("row-card");
        if (!line.open().isEmpty()) {
            card.add(new Span(gap(line, asOf)));
        }
        return card;
    }
}
