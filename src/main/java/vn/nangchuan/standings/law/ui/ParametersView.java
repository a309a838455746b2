package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.jobs.ui.JobPanel;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.ParameterLine;
import vn.nangchuan.standings.law.ParameterLists;
import vn.nangchuan.standings.law.ParameterStep;
import vn.nangchuan.standings.law.PublicationDesk;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** What the province has set where the law leaves a value to it; read-only for who may not draft or publish. */
@Route(LawNavigation.PARAMETERS)
@PageTitle("standings.law.parameters.title")
@RolesAllowed(LawPermissions.READ)
class ParametersView extends Div {

    private final transient ParameterLists lists;
    private final transient ParameterDesk desk;
    private final transient PostNames postNames;
    private final transient FormDrafts drafts;
    private final transient PublicationDesk publications;
    private final JobPanel publication;
    private final ParameterGrid grid;
    private final EmptyState none = new EmptyState(Icon.SCALE, translate("standings.law.parameters.empty"))
            .because(translate("standings.law.parameters.empty.why"));

    ParametersView(
            ParameterLists lists,
            ParameterDesk desk,
            PublicationDesk publications,
            PostNames postNames,
            CurrentUser currentUser,
            Scopes scopes,
            BusinessClock clock,
            FormDrafts drafts,
            ListDownloads downloads) {
        this.lists = lists;
        this.desk = desk;
        this.postNames = postNames;
        this.drafts = drafts;
        this.publications = publications;
        this.publication = new JobPanel(publications::latest, null, this::refresh);
        this.grid = new ParameterGrid(
                postNames.all(), clock.today(), scopes.require().actor(), this::ask);
        addClassNames("page", "parameters-view");
        PageHeader header = new PageHeader(translate("standings.law.parameters.title"))
                .under(new Breadcrumbs()
                        .step(translate("standings.law.title"), LawNavigation.DOCUMENTS)
                        .here(translate("standings.law.parameters.title")))
                .saying(translate("standings.law.parameters.saying"));
        if (currentUser.may(LawPermissions.DRAFT)) {
            header.withActions(draftButton());
        }
        String self = scopes.require().actor();
        add(header.withActions(downloads.of(() -> LawOffers.parameters(lists, postNames.all(), clock.today(), self))));
        if (currentUser.may(LawPermissions.PUBLISH)) {
            add(publication);
        }
        add(grid, none);
        refresh();
    }

    private Button draftButton() {
        Button draft = new Button(translate("standings.law.draft"), Icon.PLUS.create(), _ -> askForDraft());
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        return draft;
    }

    private void refresh() {
        List<ParameterLine> lines = lists.list();
        grid.setItems(lines);
        grid.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
    }

    private void askForDraft() {
        ParameterForm form = new ParameterForm(lists.choices(), postNames.all());
        new FormDialog<>(translate("standings.law.draft"), form, entry -> {
                    desk.draft(entry);
                    Notices.done(translate("standings.law.drafted"));
                    refresh();
                })
                .saving(translate("standings.law.draft.save"))
                .keeping(drafts.of(LawNavigation.PARAMETERS + "/new"))
                .open();
    }

    private void ask(ParameterLine line, ParameterStep step) {
        UUID key = UUID.randomUUID();
        DecisionDialog dialog = new DecisionDialog(
                translate(step.messageKey()),
                translate(
                        "standings.law.follows." + step,
                        LawTexts.value(line.parameter().value()),
                        LawTexts.days(line.parameter().validity())),
                step.isReasonMandatory() ? Reason.MANDATORY : Reason.NONE,
                reason -> take(line, step, reason, key));
        if (step != ParameterStep.PUBLISH) {
            dialog.grave();
        }
        dialog.open();
    }

    private void take(ParameterLine line, ParameterStep step, String reason, UUID key) {
        if (step == ParameterStep.PUBLISH && publications.takesLong()) {
            publications.publish(line.id(), key);
            publication.refresh();
            Notices.done(translate("standings.law.publishing"));
            return;
        }
        switch (step) {
            case PUBLISH -> desk.publish(line.id(), key);
            case DISCARD -> desk.discard(line.id(), reason, key);
            case ANNUL -> desk.annul(line.id(), reason, key);
            case PREPARE -> throw new IllegalArgumentException("Nothing is prepared here");
        }
        Notices.done(translate("standings.law.done." + step));
        refresh();
    }
}
