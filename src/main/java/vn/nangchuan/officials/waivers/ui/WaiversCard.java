package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverLists;
import vn.nangchuan.officials.waivers.WaiverPage;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** On the home page of whoever decides on waivers: those that wait. Shown while some do. */
@org.springframework.stereotype.Component
class WaiversCard implements HomeCard {

    private static final int SHOWN = 5;

    private final WaiverWork work;
    private final WaiverLists lists;

    WaiversCard(WaiverWork work, WaiverLists lists) {
        this.work = work;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public boolean isForCurrentUser() {
        return work.mayApprove() && lists.waitingCount() > 0;
    }

    @Override
    public Component create() {
        WaiverPage page = lists.waiting(0, SHOWN);
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        page.lines().forEach(line -> list.add(item(line)));
        return new Div(
                new H2(translate("officials.waiver.title")),
                list,
                new Anchor(
                        WaiverNavigation.LIST,
                        translate("officials.waiver.home.all", Formats.current().number(page.total()))));
    }

    private static ListItem item(WaiverLine line) {
        Span what = new Span(line.unitName() + " · " + WaiverTexts.what(line));
        what.addClassName("secondary");
        return new ListItem(new Anchor(OfficialNavigation.official(line.official()), line.officialName()), what);
    }
}
