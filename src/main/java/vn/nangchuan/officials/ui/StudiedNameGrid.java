package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.nangchuan.officials.FieldsOfStudy;
import vn.nangchuan.officials.StudiedName;
import vn.nangchuan.officials.StudiedNamePage;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Names of what was studied, as a table or, on a phone, as cards. */
class StudiedNameGrid extends CardGrid<StudiedName> {

    /** @param map asked for when somebody wants to say to which field a name belongs */
    StudiedNameGrid(SerializableConsumer<StudiedName> map) {
        super(name -> card(name, map));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(StudiedName::name)
                .setHeader(translate("officials.study.name"))
                .setRowHeader(true)
                .setFlexGrow(3);
        addColumn(StudiedNameGrid::field)
                .setHeader(translate("officials.study.field"))
                .setFlexGrow(2);
        addColumn(name -> Formats.current().number(name.papers()))
                .setHeader(translate("officials.study.papers"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(name -> mapping(name, map)).setAutoWidth(true).setFlexGrow(0);
    }

    StudiedNameGrid show(List<StudiedName> names) {
        setItems(names);
        return this;
    }

    StudiedNameGrid show(StudiedNamePage first, FieldsOfStudy fields) {
        setItems(query ->
                query.getOffset() == 0 && query.getLimit() <= first.names().size()
                        ? first.names().stream().limit(query.getLimit())
                        : fields.mapped(query.getOffset(), query.getLimit()).names().stream());
        return this;
    }

    static String field(StudiedName name) {
        return name.field() == null
                ? translate("officials.study.field.none")
                : translate("officials.field." + name.field());
    }

    private static Button mapping(StudiedName name, SerializableConsumer<StudiedName> map) {
        Button button = new Button(
                translate(name.field() == null ? "officials.study.map" : "officials.study.change"),
                _ -> map.accept(name));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.study.map.of", name.name()));
        return button;
    }

    private static Component card(StudiedName name, SerializableConsumer<StudiedName> map) {
        Span papers = new Span(translate(
                "officials.study.papers.of", field(name), Formats.current().number(name.papers())));
        papers.addClassName("secondary");
        Div card = new Div(new Span(name.name()), papers, mapping(name, map));
        card.addClassName("row-card");
        return card;
    }
}
