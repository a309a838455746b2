package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.audit.AuditLine;

/** One line: what, who and when, why, and each value before and after. */
class LineItem extends ListItem {

    LineItem(AuditLine line) {
        addClassName("audit-line");
        Span what = new Span(AuditWords.action(line.action(), line.subject().type()));
        what.addClassName("audit-what");
        add(what, quiet(AuditWords.who(line)), quiet(AuditWords.when(line)));
        if (line.reason() != null) {
            add(new Span(translate("audit.because", line.reason())));
        }
        if (!line.changes().isEmpty()) {
            add(changes(line));
        }
    }

    /** As a search shows it: also in whose chain it stands, under which number, and from where it came. */
    static LineItem located(AuditLine line) {
        LineItem item = new LineItem(line);
        item.add(quiet(translate("audit.place", line.unitName(), line.number(), line.origin())));
        if (line.official() != null && line.officialName() != null) {
            item.add(new Anchor(
                    AuditNavigation.of(line.official()), translate("audit.concerning", line.officialName())));
        }
        return item;
    }

    static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static DescriptionList changes(AuditLine line) {
        DescriptionList list = new DescriptionList();
        list.addClassName("audit-changes");
        line.changes().forEach(change -> {
            list.add(new DescriptionList.Term(AuditWords.field(line.action(), change.field())));
            list.add(new DescriptionList.Description(AuditWords.change(line.subject(), change)));
        });
        return list;
    }
}
