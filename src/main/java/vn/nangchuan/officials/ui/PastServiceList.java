package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.PersonDetails.ServedBefore;

/** Where an official served before, outside the posts of the register, the latest first. */
class PastServiceList extends Section {

    /** @param editors null where nothing can be changed from here */
    PastServiceList(Dossier dossier, @Nullable PastServiceEditors editors) {
        addClassName("past-service");
        Div head = new Div(new H3(translate("officials.past-service.title")));
        head.addClassName("requirements-head");
        add(head);
        if (editors != null) {
            head.add(editors.adding(dossier));
        }
        List<ServedBefore> served = dossier.details().pastService().reversed();
        if (served.isEmpty()) {
            Paragraph nothing = new Paragraph(
                    translate(editors == null ? "officials.past-service.none" : "officials.past-service.empty"));
            nothing.addClassName("secondary");
            add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("posting-list");
        served.forEach(line -> {
            ListItem item = item(line);
            if (editors != null) {
                item.add(editors.of(dossier, line));
            }
            list.add(item);
        });
        add(list);
    }

    private static ListItem item(ServedBefore served) {
        Span what = new Span(translate("officials.official.post-in", served.post(), served.unit()));
        Span when = new Span(translate(
                "officials.from-to", served.from().written(), served.to().written()));
        when.addClassName("secondary");
        return new ListItem(what, when);
    }
}
