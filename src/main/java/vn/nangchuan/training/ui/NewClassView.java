package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ClassOffice;
import vn.nangchuan.training.PlanClass;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** Opens a class: plans it, and lets it take nominations at once if so wished. */
@Route(TrainingNavigation.NEW_CLASS)
@PageTitle("training.new.title")
@RolesAllowed(TrainingPermissions.MANAGE)
class NewClassView extends Div {

    private final transient ClassOffice office;
    private final transient ClassForm form;
    private final FindingList findings = new FindingList();
    private final UUID key = UUID.randomUUID();
    private final FormDraft draft;

    NewClassView(ClassOffice office, ClassLists classes, CurrentUser currentUser, FormDrafts drafts) {
        this.office = office;
        this.draft = drafts.of(TrainingNavigation.NEW_CLASS);
        this.form = new ClassForm(currentUser.require().unitId(), classes.programmes());
        addClassNames("page", "new-class-view");
        add(
                new PageHeader(translate("training.new.title"))
                        .under(new Breadcrumbs()
                                .step(translate("training.classes.title"), TrainingNavigation.classes())
                                .here(translate("training.new.title")))
                        .saying(translate("training.new.saying")),
                draft);
        Component fields = form.component();
        Div buttons = buttons();
        add(fields, footer(buttons));
        draft.watch(form.draftFields(), fields, buttons);
    }

    private Div footer(Div buttons) {
        Div footer = new Div(findings, buttons);
        footer.addClassName("form-footer");
        return footer;
    }

    private Div buttons() {
        Button open = button("training.new.open", true);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(open, button("training.new.plan", false));
        bar.addClassName("button-bar");
        return bar;
    }

    private Button button(String textKey, boolean open) {
        Button button = new Button(translate(textKey));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            save(open);
            button.setEnabled(true);
        });
        return button;
    }

    private void save(boolean open) {
        findings.show(List.of());
        form.value()
                .ifPresentOrElse(
                        plan -> draft.attempt(findings, this::show, () -> plan(plan, open)),
                        () -> findings.show(translate("training.new.incomplete")));
    }

    private void plan(PlanClass plan, boolean open) {
        TrainingClassId id = open ? office.planAndOpen(plan, key) : office.plan(plan, key);
        Notices.done(translate(open ? "training.new.opened" : "training.new.planned"));
        TrainingNavigation.toClass(id);
    }

    private void show(List<Finding> refusals) {
        List<Finding> elsewhere = new ArrayList<>();
        for (Finding finding : refusals) {
            String field = finding.field();
            if (field == null || !form.showAt(field, FindingList.text(finding))) {
                elsewhere.add(finding);
            }
        }
        findings.show(elsewhere);
        if (elsewhere.isEmpty()) {
            findings.show(translate("training.new.incomplete"));
        }
    }
}
