package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionPage;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** On the home page of whoever keeps dossiers: who asks to have something corrected. Shown while something waits. */
@org.springframework.stereotype.Component
class CorrectionsCard implements HomeCard {

    private static final int SHOWN = 5;

    private final CurrentUser currentUser;
    private final CorrectionWork work;

    CorrectionsCard(CurrentUser currentUser, CorrectionWork work) {
        this.currentUser = currentUser;
        this.work = work;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT) && work.waitingCount() > 0;
    }

    @Override
    public Component create() {
        CorrectionPage page = work.page(false, 0, SHOWN);
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        page.lines().forEach(line -> list.add(item(line)));
        return new Div(
                new H2(translate("officials.correction.title")),
                list,
                new Anchor(
                        CorrectionNavigation.LIST,
                        translate(
                                "officials.correction.home.all",
                                Formats.current().number(page.total()))));
    }

    private static ListItem item(CorrectionLine line) {
        Span what = new Span(translate(
                "officials.correction.home.line",
                CorrectionTexts.subject(line),
                Formats.current().moment(line.requestedAt())));
        what.addClassName("secondary");
        return new ListItem(new Anchor(OfficialNavigation.official(line.official()), line.officialName()), what);
    }
}
