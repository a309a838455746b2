package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInPage;

/** Papers that officials handed in; more of them are fetched when asked for, a page at a time. */
class HandedInList extends Div {

    static final int PAGE = 20;

    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(translate("certificates.handed-in.more"), _ -> showMore());
    private final transient Source source;
    private final SerializableFunction<HandedInLine, ListItem> item;
    private long total;

    /** Reads lines from an offset on, at most as many as the limit. */
    interface Source {

        HandedInPage read(int offset, int limit);
    }

    /** Fetches the first page at once. */
    HandedInList(Source source, SerializableFunction<HandedInLine, ListItem> item) {
        this.source = source;
        this.item = item;
        addClassName("handed-in-list");
        list.addClassName("work-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
        showMore();
    }

    /** Of how many those shown are. */
    long total() {
        return total;
    }

    private void showMore() {
        HandedInPage page = source.read(list.getComponentCount(), PAGE);
        page.lines().forEach(line -> list.add(item.apply(line)));
        total = page.total();
        more.setVisible(!page.lines().isEmpty() && list.getComponentCount() < total);
    }
}
