package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;

/** On the own dossier: what one asked to have corrected, and what the commune answered. */
@org.springframework.stereotype.Component
class OwnCorrectionsTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final CorrectionDesk desk;
    private final CorrectionLists lists;
    private final ListDownloads downloads;

    OwnCorrectionsTab(CurrentUser currentUser, CorrectionDesk desk, CorrectionLists lists, ListDownloads downloads) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.desk = desk;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "officials.correction.own.title";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.REQUEST_CORRECTION);
    }

    @Override
    public Component create(OfficialId official) {
        return new OwnCorrectionList(desk, lists, downloads.of(this::offer));
    }

    private ListOffer<CorrectionLine> offer() {
        return CorrectionTexts.withColumns(ListOffer.ofAll(
                "de-nghi-sua-cua-toi",
                OfficialPermissions.REQUEST_CORRECTION,
                translate("officials.correction.own.title"),
                lists::own));
    }
}
