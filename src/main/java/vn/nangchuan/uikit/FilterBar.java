package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The visible filters above a list, and how many rows they leave. */
public class FilterBar extends Div {

    private final Span count = new Span();

    public FilterBar(Component... filters) {
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        count.addClassName("filter-count");
        count.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(filters);
        fields.addClassName("filter-fields");
        add(fields, count);
    }

    /** Shows how many rows the filters leave, in words. */
    public void showCount(String words) {
        count.setText(words);
    }

    /** Shows "n of N", where N counts only rows that this person may see. */
    public void showCount(long shown, long all) {
        Formats formats = new Formats(getLocale());
        count.setText(translate("uikit.count", formats.number(shown), formats.number(all)));
    }
}
