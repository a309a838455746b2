package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.forecast.FallList;
import vn.nangchuan.officials.forecast.FallLists;
import vn.nangchuan.standings.forecast.FallCursor;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;

/** The list of those who fall, a page at a time; the next is fetched behind the last when asked for. */
class FallSection extends Section {

    static final int PAGE = 50;

    private final transient FallLists lists;
    private final transient FallFilter filter;
    private final FallGrid grid = new FallGrid();
    private final Button more = new Button(translate("officials.forecast.more"), _ -> showMore());
    private transient @Nullable FallCursor next;

    FallSection(FallLists lists, FallFilter filter, Component download) {
        this.lists = lists;
        this.filter = filter;
        addClassName("page-section");
        Div head = new Div(new H2(translate("officials.forecast.list.title")));
        head.addClassName("section-head");
        Paragraph definition = new Paragraph(translate("officials.forecast.definition"));
        definition.addClassName("secondary");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(head, definition);
        showMore();
        if (grid.count() == 0) {
            add(new EmptyState(Icon.CIRCLE_CHECK, translate("officials.forecast.empty"))
                    .because(translate("officials.forecast.empty.why")));
        } else {
            head.add(download);
            add(grid, more);
        }
    }

    private void showMore() {
        FallList page = lists.page(filter, next, PAGE);
        grid.append(page.lines());
        next = page.next();
        more.setVisible(next != null);
    }
}
