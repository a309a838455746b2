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

    private final boolean matters;

    OpenMatterList(String key, List<Matter> matters) {
        this.matters = !matters.isEmpty();
        addClassName("open-matters");
        UnorderedList list = new UnorderedList();
        matters.forEach(matter -> list.add(new ListItem(
                matter.path() == null ? new Span(matter.words()) : new Anchor(matter.path(), matter.words()))));
        add(new Span(translate(key)), list);
        setVisible(this.matters);
    }

    boolean hasMatters() {
        return matters;
    }
}
