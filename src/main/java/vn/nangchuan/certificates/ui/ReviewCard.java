package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePage;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.KeyFigure;

/** On a reviewer's home page: how much waits, and what has waited longest. */
@org.springframework.stereotype.Component
class ReviewCard implements HomeCard {

    private static final int SHOWN = 5;

    private final CurrentUser currentUser;
    private final CertificateLists lists;
    private final BusinessClock clock;

    ReviewCard(CurrentUser currentUser, CertificateLists lists, BusinessClock clock) {
        this.currentUser = currentUser;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(CertificatePermissions.REVIEW);
    }

    @Override
    public Component create() {
        LocalDate today = clock.today();
        CertificatePage oldest = lists.queue(0, SHOWN);
        Div card = new Div();
        card.addClassName("certificate-card");
        if (oldest.total() == 0) {
            card.add(new EmptyState(Icon.CIRCLE_CHECK, translate("certificates.queue.empty"))
                    .because(translate("certificates.queue.empty.why")));
            return card;
        }
        card.add(new KeyFigure(translate("certificates.home.queue"), translate("certificates.home.queue.definition"))
                .count(oldest.total(), today)
                .behind(CertificateNavigation.list(), translate("certificates.home.queue.open")));
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        oldest.lines()
                .forEach(line -> list.add(new WorkItem(
                        line, CertificateWords.unit(line) + " · " + CertificateWords.waiting(line, today))));
        card.add(list);
        return card;
    }
}
