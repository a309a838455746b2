package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The way back from a detail page, each step a link. */
public class Breadcrumbs extends Nav {

    private final OrderedList steps = new OrderedList();

    public Breadcrumbs() {
        addClassName("breadcrumbs");
        setAriaLabel(translate("uikit.breadcrumbs"));
        add(steps);
    }

    /** Adds a page above this one; {@code path} is its address inside the portal. */
    public Breadcrumbs step(String label, String path) {
        steps.add(new ListItem(new Anchor(path, label)));
        return this;
    }

    /** Ends with the page itself. */
    public Breadcrumbs here(String label) {
        Span here = new Span(label);
        here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(here));
        return this;
    }
}
