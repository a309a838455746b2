package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;

/** On an official's page: the papers that they handed in, for themselves and for the commune that deals with them. */
@org.springframework.stereotype.Component
class HandedInOfOfficial implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final HandedInLists lists;
    private final HandedInWork work;
    private final BusinessClock clock;
    private final ListDownloads downloads;

    HandedInOfOfficial(
            CurrentUser currentUser,
            HandedInLists lists,
            HandedInWork work,
            BusinessClock clock,
            ListDownloads downloads) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.lists = lists;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "certificates.handed-in.tab";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(CertificatePermissions.HAND_IN) || currentUser.may(CertificatePermissions.SUBMIT);
    }

    @Override
    public Component create(OfficialId official) {
        return new HandedInPanel(official, lists, work, clock.today(), downloads.of(() -> offer(official)));
    }

    private ListOffer<HandedInLine> offer(OfficialId official) {
        String permission = currentUser.may(CertificatePermissions.HAND_IN)
                ? CertificatePermissions.HAND_IN
                : CertificatePermissions.SUBMIT;
        return HandedInWords.withColumns(ListOffer.of(
                "giay-to-da-nop",
                permission,
                translate("certificates.handed-in.tab"),
                () -> ListOffer.byOffset(
                        (offset, limit) ->
                                lists.ofOfficial(official, offset, limit).lines(),
                        HandedInLists.LONGEST_PAGE)));
    }
}
