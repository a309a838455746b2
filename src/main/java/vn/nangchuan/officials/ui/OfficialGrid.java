package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPage;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Officials as a table, or as cards on a phone; loads as one scrolls. */
class OfficialGrid extends CardGrid<OfficialLine> {

    private final transient RegisterLists lists;
    private final transient LongConsumer counted;

    /**
     * @param asOf the day that is shown
     * @param counted takes how many officials the filter leaves
     */
    OfficialGrid(RegisterLists lists, SerializableSupplier<AsOf> asOf, LongConsumer counted) {
        super(line -> card(line, asOf.get()));
        this.lists = lists;
        this.counted = counted;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addComponentColumn(line -> name(line, asOf.get()))
                .setHeader(translate("officials.column.name"))
                .setFlexGrow(2);
        addColumn(OfficialGrid::posts)
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

    void show(RegisterFilter filter) {
        RegisterPage first = lists.page(filter, 0, getPageSize());
        counted.accept(first.matching());
        setItems(query -> query.getOffset() == 0 && query.getLimit() <= getPageSize()
                ? first.lines().stream().limit(query.getLimit())
                : lists.page(filter, query.getOffset(), query.getLimit()).lines().stream());
    }

    private static Anchor name(OfficialLine line, AsOf asOf) {
        return new Anchor(OfficialNavigation.official(line.id(), asOf.otherDay()), line.fullName());
    }

    private static String posts(OfficialLine line) {
        return line.posts().stream().map(Formats.current()::name).collect(Collectors.joining(", "));
    }

    private static String gap(OfficialLine line, AsOf asOf) {
        return StandingTexts.gap(line.open(), asOf.day());
    }

    private static Component card(OfficialLine line, AsOf asOf) {
        Div head = new Div(name(line, asOf), new OutcomeBadge(line.outcome()));
        head.addClassName("card-head");
        Span posts = new Span(posts(line));
        posts.addClassName("secondary");
        Div card = new Div(head, posts);
        card.addClassName("row-card");
        if (!line.open().isEmpty()) {
            card.add(new Span(gap(line, asOf)));
        }
        return card;
    }
}
