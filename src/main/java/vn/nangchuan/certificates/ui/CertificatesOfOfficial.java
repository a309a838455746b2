package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;

/** On an official's page: the certificates handed in for them, and where each stands. */
@org.springframework.stereotype.Component
class CertificatesOfOfficial implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final CertificateLists lists;
    private final BusinessClock clock;
    private final ListDownloads downloads;

    CertificatesOfOfficial(
            CurrentUser currentUser, CertificateLists lists, BusinessClock clock, ListDownloads downloads) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "certificates.title";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(CertificatePermissions.READ);
    }

    @Override
    public Component create(OfficialId official) {
        List<CertificateLine> lines = lists.ofOfficial(official);
        if (lines.isEmpty()) {
            return new EmptyState(Icon.BADGE_CHECK, translate("certificates.of-official.empty"))
                    .because(translate("certificates.of-official.empty.why"));
        }
        CertificateGrid grid = new CertificateGrid(clock.today()).ofOneOfficial();
        grid.show(lines);
        return new Div(downloads.of(() -> CertificateOffers.ofOfficial(lists, official)), grid);
    }
}
