package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.officials.ui.OpenMatters.Matter;

/** What is still open about somebody who leaves or goes elsewhere. It holds nobody up. */
class OpenMatterList extends Div {

    private final UnorderedList list = new UnorderedList();

    OpenMatterList(String key, List<Matter> matters) {
        addClassName("open-matters");
        add(new Span(translate(key)), list);
        show(matters);
    }

    /** These instead. */
    final void show(List<Matter> matters) {
        list.removeAll();
        matters.forEach(matter -> list.add(new ListItem(
                matter.path() == null ? new Span(matter.words()) : new Anchor(matter.path(), matter.words()))));
        setVisible(!matters.isEmpty());
    }
}
