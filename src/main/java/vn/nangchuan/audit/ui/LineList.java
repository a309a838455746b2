package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditCursor;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditPage;

/** Lines, the newest first; older ones are fetched behind the last when asked for. */
class LineList extends Div {

    static final int PAGE = 30;

    private final OrderedList list = new OrderedList();
    private final Button older = new Button(translate("audit.older"), _ -> showOlder());
    private final transient HistoryPanel.Source source;
    private final SerializableFunction<AuditLine, LineItem> item;
    private transient @Nullable AuditCursor last;

    /** Fetches the first page at once. */
    LineList(HistoryPanel.Source source, SerializableFunction<AuditLine, LineItem> item) {
        this.source = source;
        this.item = item;
        addClassName("audit-lines");
        list.addClassName("work-list");
        older.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, older);
        showOlder();
    }

    boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    private void showOlder() {
        AuditPage page = source.read(last, PAGE);
        page.lines().forEach(line -> list.add(item.apply(line)));
        if (!page.lines().isEmpty()) {
            last = page.lines().getLast().cursor();
        }
        older.setVisible(page.hasMore());
    }
}
