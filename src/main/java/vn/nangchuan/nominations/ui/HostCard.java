package vn.nangchuan.nominations.ui;

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
import vn.nangchuan.nominations.ClassWaiting;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.HomeCard;

/** On the home page of a coordinator: nominations to decide, by class with its seats. */
@org.springframework.stereotype.Component
class HostCard implements HomeCard {

    private final CurrentUser currentUser;
    private final NominationLists nominations;

    HostCard(CurrentUser currentUser, NominationLists nominations) {
        this.currentUser = currentUser;
        this.nominations = nominations;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(NominationPermissions.DECIDE);
    }

    @Override
    public Component create() {
        List<ClassWaiting> classes = nominations.waitingForDecision();
        Div card = new Div(new H2(translate("nominations.home.decide")));
        card.addClassNames("home-card", "panel");
        if (classes.isEmpty()) {
            card.add(new Span(translate("nominations.inbox.empty")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        classes.forEach(head -> list.add(item(head)));
        card.add(list, new Anchor(NominationNavigation.nominations(), translate("nominations.home.decide.all")));
        return card;
    }

    private static ListItem item(ClassWaiting head) {
        Span waiting = new Span(translate("nominations.home.to-decide", WaitingNominations.submitted(head)));
        Span seats = new Span(HostInbox.seats(head));
        seats.addClassName("secondary");
        return new ListItem(
                new Anchor(TrainingNavigation.trainingClass(head.trainingClass(), "nominations"), head.name()),
                waiting,
                seats);
    }
}
