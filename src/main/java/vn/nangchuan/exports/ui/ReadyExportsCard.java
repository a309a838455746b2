package vn.nangchuan.exports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.exports.ExportLine;
import vn.nangchuan.exports.ExportStatus;
import vn.nangchuan.exports.OwnExports;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** On the home page: the lists that are written and were not fetched yet. */
@org.springframework.stereotype.Component
class ReadyExportsCard implements HomeCard {

    private final OwnExports exports;
    private final CurrentUser currentUser;

    ReadyExportsCard(OwnExports exports, CurrentUser currentUser) {
        this.exports = exports;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.require().official().isEmpty() && !waiting().isEmpty();
    }

    private List<ExportLine> waiting() {
        return exports.list().stream()
                .filter(line -> line.status() == ExportStatus.READY && !line.fetched())
                .toList();
    }

    /** Two lists of one name are told apart by what they were narrowed to and when. */
    private static Span askedFor(ExportLine line) {
        String asked = translate(
                "exports.asked",
                Formats.current().moment(line.askedAt()),
                line.format().name());
        Span span = new Span(line.filter().isEmpty() ? asked : line.filter() + " · " + asked);
        span.addClassName("secondary");
        return span;
    }

    @Override
    public Component create() {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        waiting().forEach(line -> list.add(new ListItem(new Span(line.title()), askedFor(line))));
        return new Div(new H2(translate("exports.home")), list, new Anchor("exports", translate("exports.home.all")));
    }
}
