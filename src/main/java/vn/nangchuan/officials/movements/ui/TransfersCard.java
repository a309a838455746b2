package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** On the home page of whoever answers or orders: the cases that wait. Shown while some do. */
@org.springframework.stereotype.Component
class TransfersCard implements HomeCard {

    private static final int SHOWN = 5;

    private final MovementWork work;

    TransfersCard(MovementWork work) {
        this.work = work;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean isForCurrentUser() {
        return work.mayDecide() && work.waitingCount() > 0;
    }

    @Override
    public Component create() {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        work.waiting(SHOWN).forEach(line -> list.add(item(line)));
        return new Div(
                new H2(translate("officials.transfer.home")),
                list,
                new Anchor(
                        MovementNavigation.LIST,
                        translate(
                                "officials.transfer.home.all", Formats.current().number(work.waitingCount()))));
    }

    private static ListItem item(TransferLine line) {
        Span what = new Span(translate(line.kind().messageKey()) + " · " + MovementTexts.way(line));
        what.addClassName("secondary");
        return new ListItem(new Anchor(MovementNavigation.caseOf(line.id()), line.officialName()), what);
    }
}
