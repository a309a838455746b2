package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.nangchuan.certificates.handedin.HandInDesk;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;

/** The papers that one official handed in; whose they are may hand in more. */
class HandedInPanel extends Div {

    private final OfficialId official;
    private final transient HandedInLists lists;
    private final transient HandedInWork work;
    private final LocalDate today;
    private final Component download;

    /** @param download the menu by which the list is taken away; stands above it where there is one */
    HandedInPanel(OfficialId official, HandedInLists lists, HandedInWork work, LocalDate today, Component download) {
        this.download = download;
        this.official = official;
        this.lists = lists;
        this.work = work;
        this.today = today;
        addClassName("handed-in-panel");
        show();
    }

    private void show() {
        removeAll();
        HandedInList list = new HandedInList(
                (offset, limit) -> lists.ofOfficial(official, offset, limit), line -> HandedInItem.ofOne(line, today));
        if (work.isOwner()) {
            Paragraph why = new Paragraph(translate("certificates.handed-in.own.why", HandInDesk.MOST_WAITING));
            why.addClassName("secondary");
            add(list.total() == 0 ? ownEmpty() : new Div(why, sendButton(), download, list));
        } else {
            add(list.total() == 0 ? othersEmpty() : new Div(download, list));
        }
    }

    private EmptyState ownEmpty() {
        return new EmptyState(Icon.UPLOAD, translate("certificates.handed-in.own.empty"))
                .because(translate("certificates.handed-in.own.why", HandInDesk.MOST_WAITING))
                .withNextStep(sendButton());
    }

    private static EmptyState othersEmpty() {
        return new EmptyState(Icon.INBOX, translate("certificates.handed-in.of-official.empty"))
                .because(translate("certificates.handed-in.of-official.empty.why"));
    }

    private Button sendButton() {
        Button send = new Button(
                translate("certificates.handed-in.send"),
                Icon.UPLOAD.create(),
                _ -> work.openForm(official, null, this::show));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return send;
    }
}
