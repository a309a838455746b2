package vn.nangchuan.accounts.ui;

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
import vn.nangchuan.accounts.EmergencyAccess;
import vn.nangchuan.accounts.EmergencyLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;

/** On the home page of whoever keeps dossiers: which were opened in an emergency lately, by whom and why. */
@org.springframework.stereotype.Component
class EmergencyCard implements HomeCard {

    private final EmergencyAccess access;
    private final CurrentUser currentUser;
    private final ListDownloads downloads;

    EmergencyCard(EmergencyAccess access, CurrentUser currentUser, ListDownloads downloads) {
        this.downloads = downloads;
        this.access = access;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 5;
    }

    /** Nobody is shown an empty card of this kind. */
    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT) && !access.recent().isEmpty();
    }

    @Override
    public Component create() {
        List<EmergencyLine> lines = access.recent();
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        lines.forEach(line -> list.add(item(line)));
        return new Div(new H2(translate("accounts.emergency.card")), downloads.of(this::offer), list);
    }

    private ListOffer<EmergencyLine> offer() {
        return ListOffer.ofAll(
                        "mo-khan-cap", OfficialPermissions.EDIT, translate("accounts.emergency.card"), access::recent)
                .text("accounts.emergency.of", EmergencyLine::fullName)
                .text("accounts.emergency.by", EmergencyLine::openedBy)
                .moment("accounts.emergency.at", EmergencyLine::openedAt)
                .moment("accounts.emergency.until", EmergencyLine::endsAt)
                .text("uikit.reason", EmergencyLine::reason);
    }

    private static ListItem item(EmergencyLine line) {
        Formats formats = Formats.current();
        return new ListItem(
                new Anchor(OfficialNavigation.official(line.official()), line.fullName()),
                quiet(translate(
                        "accounts.emergency.card.by",
                        line.openedBy(),
                        formats.moment(line.openedAt()),
                        formats.moment(line.endsAt()))),
                quiet(translate("accounts.emergency.card.why", line.reason())));
    }

    private static Div quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return new Div(span);
    }
}
