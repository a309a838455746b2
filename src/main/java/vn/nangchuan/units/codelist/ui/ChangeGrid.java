package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.units.codelist.ChangeKind;
import vn.nangchuan.units.codelist.LeftReason;
import vn.nangchuan.units.codelist.UnitChange;

/** Units with what each was and becomes; on a phone as cards. */
class ChangeGrid extends CardGrid<UnitChange> {

    private static final int ROWS_SHOWN_AT_ONCE = 10;

    ChangeGrid(List<UnitChange> changes) {
        super(ChangeGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(changes.size() <= ROWS_SHOWN_AT_ONCE);
        addColumn(ChangeGrid::unit)
                .setHeader(translate("units.list.unit"))
                .setRowHeader(true)
                .setFlexGrow(3);
        if (changes.stream()
                .anyMatch(change -> change.kind() != ChangeKind.OPENED && change.kind() != ChangeKind.ENDED)) {
            addColumn(ChangeGrid::was).setHeader(translate("units.list.was")).setFlexGrow(3);
            addColumn(ChangeGrid::becomes)
                    .setHeader(translate("units.list.becomes"))
                    .setFlexGrow(3);
        }
        if (changes.stream().anyMatch(change -> change.left() != null)) {
            addColumn(ChangeGrid::why).setHeader(translate("units.list.why")).setFlexGrow(5);
        }
        addColumn(change -> Formats.current().date(change.day()))
                .setHeader(translate("units.list.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(change -> Objects.requireNonNullElse(change.resolution(), ""))
                .setHeader(translate("units.list.resolution"))
                .setFlexGrow(2);
        addColumn(change -> change.row() == null ? "" : change.row())
                .setHeader(translate("units.list.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(changes);
    }

    static String unit(UnitChange change) {
        return change.unit() == null ? change.becomes() : change.unit().fullName();
    }

    static String was(UnitChange change) {
        return worded(change, change.was());
    }

    static String becomes(UnitChange change) {
        return worded(change, change.becomes());
    }

    private static String worded(UnitChange change, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (change.kind()) {
            case RECODED -> translate("units.list.code-is", value);
            case MOVED -> translate("units.list.below", value);
            case OPENED, RENAMED, RETYPED, ENDED -> value;
        };
    }

    static String why(UnitChange change) {
        LeftReason left = change.left();
        return left == null
                ? ""
                : translate(
                        "units.list.why-of",
                        translate("units.list.kind." + change.kind()),
                        translate("units.list.left." + left));
    }

    private static Component card(UnitChange change) {
        Div card = new Div(new Span(unit(change)));
        card.addClassName("row-card");
        boolean differs = change.kind() != ChangeKind.OPENED && change.kind() != ChangeKind.ENDED;
        Stream.of(
                        differs ? was(change) + " → " + becomes(change) : "",
                        why(change),
                        Stream.of(
                                        Formats.current().date(change.day()),
                                        Objects.requireNonNullElse(change.resolution(), ""))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")))
                .filter(line -> !line.isEmpty())
                .map(Span::new)
                .forEach(line -> {
                    line.addClassName("secondary");
                    card.add(line);
                });
        return card;
    }
}
