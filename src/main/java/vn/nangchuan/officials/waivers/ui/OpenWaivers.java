package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OpenMatters;
import vn.nangchuan.officials.waivers.WaiverPermissions;
import vn.nangchuan.officials.waivers.WaiverStatus;

/** Waivers that were asked for an official and are not decided. */
@Component
class OpenWaivers implements OpenMatters {

    private final CurrentUser currentUser;
    private final WaiverWork work;

    OpenWaivers(CurrentUser currentUser, WaiverWork work) {
        this.currentUser = currentUser;
        this.work = work;
    }

    @Override
    public List<Matter> of(OfficialId official) {
        return currentUser.may(WaiverPermissions.READ)
                ? work.ofOfficial(official).stream()
                        .filter(line -> line.status() == WaiverStatus.REQUESTED)
                        .map(line -> new Matter(
                                translate("officials.waiver.still-open", WaiverTexts.what(line)),
                                WaiverNavigation.LIST))
                        .toList()
                : List.of();
    }
}
