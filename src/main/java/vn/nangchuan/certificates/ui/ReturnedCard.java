package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateFilter;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** On a commune's home page: the certificates that came back with the reason, and how many still wait at the province. */
@org.springframework.stereotype.Component
class ReturnedCard implements HomeCard {

    private static final int SHOWN = 5;

    private final CurrentUser currentUser;
    private final CertificateLists lists;

    ReturnedCard(CurrentUser currentUser, CertificateLists lists) {
        this.currentUser = currentUser;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(CertificatePermissions.SUBMIT);
    }

    @Override
    public Component create() {
        Map<CertificateStatus, Long> counts = lists.counts(currentUser.require().unitId());
        long returned = counts.getOrDefault(CertificateStatus.RETURNED, 0L);
        long waiting = counts.getOrDefault(CertificateStatus.SUBMITTED, 0L);
        Formats formats = Formats.current();
        Div card = new Div(new H2(translate("certificates.home.commune")));
        card.addClassName("certificate-card");
        if (returned > 0) {
            card.add(new Paragraph(translate("certificates.home.returned", formats.number(returned))), returned());
        } else {
            card.add(new Paragraph(translate("certificates.home.returned.none")));
        }
        card.add(
                waiting > 0
                        ? new Anchor(
                                CertificateNavigation.listOf(CertificateStatus.SUBMITTED),
                                translate("certificates.home.waiting", formats.number(waiting)))
                        : new Anchor(CertificateNavigation.list(), translate("certificates.home.list")));
        return card;
    }

    private UnorderedList returned() {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        CertificateFilter filter =
                new CertificateFilter(currentUser.require().unitId(), "", CertificateStatus.RETURNED);
        lists.matching(filter, 0, SHOWN).lines().forEach(line -> list.add(item(line)));
        return list;
    }

    private static WorkItem item(CertificateLine line) {
        WorkItem item = new WorkItem(line, CertificateWords.of(line.status()));
        if (line.reason() != null) {
            Span reason = new Span(translate("certificates.reason", line.reason()));
            reason.addClassName("paper-reason");
            item.add(reason);
        }
        return item;
    }
}
