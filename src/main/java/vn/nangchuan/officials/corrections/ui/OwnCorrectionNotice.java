package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.CorrectionStatus;
import vn.nangchuan.officials.ui.DossierNotice;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** On the own dossier: the one button to ask for corrections, and how many wait. */
@org.springframework.stereotype.Component
class OwnCorrectionNotice implements DossierNotice {

    private final CurrentUser currentUser;
    private final CorrectionDesk desk;
    private final CorrectionLists lists;
    private final FormDrafts drafts;

    OwnCorrectionNotice(CurrentUser currentUser, CorrectionDesk desk, CorrectionLists lists, FormDrafts drafts) {
        this.currentUser = currentUser;
        this.desk = desk;
        this.lists = lists;
        this.drafts = drafts;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.REQUEST_CORRECTION);
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        long waiting = lists.own().stream()
                .filter(line -> line.status() == CorrectionStatus.OPEN)
                .count();
        Span words = new Span(
                waiting == 0
                        ? translate("officials.correction.own.invitation")
                        : translate(
                                "officials.correction.own.waiting",
                                Formats.current().number(waiting)));
        Button ask = new Button(
                translate("officials.correction.ask"),
                Icon.NOTEBOOK_PEN.create(),
                _ -> new FieldsDialog(desk, lists, drafts).open());
        Div notice = new Div(words, ask);
        notice.addClassName("correction-notice");
        return Optional.of(new Said(notice));
    }
}
