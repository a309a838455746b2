package vn.nangchuan.officials.completeness.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.stream.Collectors;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.completeness.IncompleteDossier;
import vn.nangchuan.officials.completeness.IncompleteDossier.Point;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Dossiers with what is to be mended in them, as a table, or as cards on a phone. */
class IncompleteGrid extends CardGrid<IncompleteDossier> {

    /** @param mayMend of whose dossiers what is to be mended leads to where it is mended */
    IncompleteGrid(SerializablePredicate<OfficialId> mayMend) {
        super(dossier -> card(dossier, mayMend.test(dossier.official())));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(IncompleteGrid::person)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addComponentColumn(dossier -> points(dossier, mayMend.test(dossier.official())))
                .setHeader(translate("officials.completeness.points"))
                .setFlexGrow(5);
    }

    private static Component person(IncompleteDossier dossier) {
        Span post = new Span(dossier.post().stream()
                .map(name -> Formats.current().name(name))
                .collect(Collectors.joining()));
        post.addClassName("secondary");
        Div words = new Div(new Anchor(OfficialNavigation.official(dossier.official()), dossier.fullName()), post);
        words.addClassName("two-lines");
        return words;
    }

    private static UnorderedList points(IncompleteDossier dossier, boolean mayMend) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gap-points");
        dossier.points().forEach(point -> list.add(new ListItem(point(dossier, point, mayMend))));
        return list;
    }

    private static Component point(IncompleteDossier dossier, Point point, boolean mayMend) {
        String text = CompletenessTexts.of(point.rule());
        if (!mayMend) {
            return new Span(text);
        }
        Anchor link = new Anchor(OfficialNavigation.mend(dossier.official(), point.place()), text);
        link.setAriaLabel(translate("officials.completeness.mend-of", text, dossier.fullName()));
        return link;
    }

    private static Component card(IncompleteDossier dossier, boolean mayMend) {
        Div card = new Div(person(dossier), points(dossier, mayMend));
        card.addClassName("row-card");
        return card;
    }
}
