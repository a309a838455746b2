package vn.nangchuan.officials.completeness.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.completeness.GapKind;
import vn.nangchuan.officials.completeness.UnitCompleteness;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** The communes with their shares of complete dossiers, as a table, or as cards on a phone; each figure leads to its list. */
class UnitGrid extends CardGrid<UnitCompleteness> {

    UnitGrid() {
        super(UnitGrid::card);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(unit -> list(unit, null, unit.unitName()))
                .setHeader(translate("officials.register.unit"))
                .setRowHeader(true)
                .setFlexGrow(2);
        number("officials.completeness.dossiers", UnitGrid::dossiers);
        number("officials.completeness.complete", unit -> new Span(CompletenessTexts.share(unit)));
        number("officials.completeness.incomplete", unit -> figure(unit, null, unit.incomplete()));
        for (GapKind kind : GapKind.values()) {
            number(kind.messageKey(), unit -> figure(unit, kind, unit.of(kind)));
        }
    }

    private void number(
            String header, com.vaadin.flow.function.SerializableFunction<UnitCompleteness, Component> content) {
        addComponentColumn(content::apply)
                .setHeader(translate(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Component dossiers(UnitCompleteness unit) {
        return new Anchor(
                OfficialNavigation.registerOf(unit.unit()), Formats.current().number(unit.dossiers()));
    }

    /** Nothing stands behind a nought. */
    private static Component figure(UnitCompleteness unit, @Nullable GapKind kind, int number) {
        String text = Formats.current().number(number);
        if (number == 0) {
            return new Span(text);
        }
        Anchor link = list(unit, kind, text);
        link.setAriaLabel(translate(
                "officials.completeness.list-of",
                translate(kind == null ? "officials.completeness.incomplete" : kind.messageKey()),
                unit.unitName(),
                text));
        return link;
    }

    private static Anchor list(UnitCompleteness unit, @Nullable GapKind kind, String text) {
        return new Anchor(CompletenessNavigation.of(unit.unit(), kind, null), text);
    }

    private static Component card(UnitCompleteness unit) {
        Div head = new Div(list(unit, null, unit.unitName()), new Span(CompletenessTexts.share(unit)));
        head.addClassName("card-head");
        Div kinds = new Div();
        kinds.addClassName("gap-figures");
        for (GapKind kind : GapKind.values()) {
            if (unit.of(kind) > 0) {
                kinds.add(list(
                        unit,
                        kind,
                        translate(
                                "officials.completeness.of-kind",
                                translate(kind.messageKey()),
                                Formats.current().number(unit.of(kind)))));
            }
        }
        Div card = new Div(head, kinds);
        card.addClassName("row-card");
        return card;
    }
}
