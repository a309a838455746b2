package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.certificates.handedin.HandedInPage;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.certificates.ui.CertificateNavigation;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.KeyFigure;

/** On a commune's home page: how many papers of its officials wait to be dealt with, and those that came first. */
@org.springframework.stereotype.Component
class HandedInCard implements HomeCard {

    private static final int SHOWN = 5;

    private final CurrentUser currentUser;
    private final HandedInLists lists;
    private final BusinessClock clock;

    HandedInCard(CurrentUser currentUser, HandedInLists lists, BusinessClock clock) {
        this.currentUser = currentUser;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(CertificatePermissions.SUBMIT);
    }

    @Override
    public Component create() {
        LocalDate today = clock.today();
        HandedInAddress waiting = new HandedInAddress(HandedInStatus.WAITING, "");
        HandedInPage first = lists.matching(waiting.filter(currentUser.require().unitId()), 0, SHOWN);
        Div card = new Div();
        card.addClassName("certificate-card");
        if (first.total() == 0) {
            card.add(
                    new H2(translate("certificates.handed-in.home")),
                    new Paragraph(translate("certificates.handed-in.list.empty")),
                    new Anchor(CertificateNavigation.HANDED_IN, translate("certificates.handed-in.home.open")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        first.lines().forEach(line -> list.add(HandedInItem.ofSomebody(line, today)));
        card.add(
                new KeyFigure(
                                translate("certificates.handed-in.home"),
                                translate("certificates.handed-in.home.definition"))
                        .count(first.total(), today)
                        .behind(CertificateNavigation.HANDED_IN, translate("certificates.handed-in.home.open")),
                list);
        return card;
    }
}
