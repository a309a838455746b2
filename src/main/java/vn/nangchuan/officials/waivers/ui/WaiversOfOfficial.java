package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverPermissions;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;

/** On an official's page: what was waived or reduced, or asked for, and the way to ask. */
@org.springframework.stereotype.Component
class WaiversOfOfficial implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final WaiverWork work;
    private final ListDownloads downloads;

    WaiversOfOfficial(CurrentUser currentUser, WaiverWork work, ListDownloads downloads) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.work = work;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "officials.waiver.tab";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(WaiverPermissions.READ);
    }

    @Override
    public Component create(OfficialId official) {
        List<WaiverLine> lines = work.ofOfficial(official);
        if (lines.isEmpty()) {
            EmptyState none = new EmptyState(Icon.SCALE, translate("officials.waiver.of-official.empty"))
                    .because(translate("officials.waiver.of-official.empty.why"));
            return work.mayRequest() ? none.withNextStep(asking(official)) : none;
        }
        Div section = new Div(
                downloads.of(() -> WaiverTexts.offer("mien-giam-cua-can-bo", () -> work.ofOfficial(official).stream())),
                new WaiverGrid(work).ofOneOfficial(lines));
        section.addClassName("waivers-of-official");
        if (work.mayRequest()) {
            section.addComponentAsFirst(asking(official));
        }
        return section;
    }

    private Button asking(OfficialId official) {
        return new Button(translate("officials.waiver.ask"), Icon.PLUS.create(), _ -> work.ask(official));
    }
}
