package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ui.ClassSection;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;

/** On a class's page: who was nominated to it and where each stands; the host decides here too. */
@org.springframework.stereotype.Component
class NominationsOfClass implements ClassSection {

    private final CurrentUser currentUser;
    private final NominationLists nominations;
    private final Decisions decisions;
    private final ListDownloads downloads;

    NominationsOfClass(
            CurrentUser currentUser, NominationLists nominations, Decisions decisions, ListDownloads downloads) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.nominations = nominations;
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public String titleKey() {
        return "nominations.title";
    }

    @Override
    public boolean isFor(ClassDetails details) {
        return currentUser.may(NominationPermissions.READ);
    }

    @Override
    public Component create(ClassDetails details, Runnable changed) {
        List<NominationLine> lines = nominations.ofClass(details.line().id());
        return lines.isEmpty()
                ? new EmptyState(Icon.SEND, translate("nominations.of-class.empty"))
                        .because(translate("nominations.of-class.empty.why"))
                : new Div(
                        downloads.of(() -> NominationOffers.ofClass(nominations, details.line())),
                        new NominationQueue(lines, decisions, changed));
    }
}
