package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.Finding;

/** What speaks against a step, in words: errors first, each with its icon. Hidden while there is nothing to say. */
public class FindingList extends Div {

    public FindingList() {
        addClassName("finding-list");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void show(List<Finding> findings) {
        removeAll();
        setVisible(!findings.isEmpty());
        UnorderedList list = new UnorderedList();
        findings.stream().filter(Finding::isError).map(FindingList::item).forEach(list::add);
        findings.stream()
                .filter(finding -> !finding.isError())
                .map(FindingList::item)
                .forEach(list::add);
        add(list);
    }

    /** Shows one sentence that belongs to no finding. */
    public void show(String sentence) {
        removeAll();
        add(new UnorderedList(item(sentence, true)));
        setVisible(true);
    }

    /** The finding in words. */
    public static String text(Finding finding) {
        return translate(
                finding.code().messageKey(),
                finding.arguments().stream().map(FindingList::readable).toArray());
    }

    private static Object readable(Object argument) {
        return argument instanceof LocalDate date ? Formats.current().date(date) : argument;
    }

    private static ListItem item(Finding finding) {
        return item(text(finding), finding.isError());
    }

    private static ListItem item(String text, boolean error) {
        Icon icon = error ? Icon.CIRCLE_X : Icon.TRIANGLE_ALERT;
        ListItem item = new ListItem(icon.create(), new Span(text));
        item.addClassName(error ? "error" : "warning");
        return item;
    }
}
