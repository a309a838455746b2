package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.access.sessions.OpenSession;
import vn.nangchuan.access.sessions.OwnSessions;
import vn.nangchuan.uikit.Notices;

/** Where the person is signed in, and how to end it. */
class SessionSection extends Section {

    private final transient OwnSessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final Button endOthers = new Button(translate("access.sessions.end-others"), click -> endOthers());

    SessionSection(OwnSessions sessions) {
        this.sessions = sessions;
        addClassName("account-section");
        list.addClassName("account-list");
        add(new H2(translate("access.sessions.title")), new Paragraph(translate("access.sessions.text")), list);
        add(endOthers);
        refresh();
    }

    private void refresh() {
        List<OpenSession> open = sessions.list();
        list.removeAll();
        open.forEach(session -> list.add(line(session)));
        endOthers.setVisible(open.stream().anyMatch(session -> !session.current()));
    }

    private ListItem line(OpenSession session) {
        Span browser = new Span(session.browser() + " · " + session.address());
        Span times = new Span(translate(
                "access.sessions.times", RealMoments.text(session.signedInAt()), RealMoments.text(session.lastUsed())));
        times.addClassName("secondary");
        ListItem line = new ListItem(new Div(browser, times));
        if (session.current()) {
            line.add(new Span(translate("access.sessions.current")));
        } else {
            line.add(new Button(translate("access.sessions.end"), click -> end(session)));
        }
        return line;
    }

    private void end(OpenSession session) {
        sessions.end(session.handle());
        Notices.done(translate("access.sessions.ended"));
        refresh();
    }

    private void endOthers() {
        sessions.endOthers();
        Notices.done(translate("access.sessions.ended"));
        refresh();
    }
}
