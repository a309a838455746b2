package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassOffice;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.RescheduleClass;
import vn.nangchuan.training.SittingLine;
import vn.nangchuan.training.TakeClassStep;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** The steps that a class may take now, one button each. */
@org.springframework.stereotype.Component
class ClassButtons {

    private final ClassOffice office;
    private final FormDrafts drafts;

    ClassButtons(ClassOffice office, FormDrafts drafts) {
        this.office = office;
        this.drafts = drafts;
    }

    Component create(ClassDetails details, Runnable changed) {
        Div bar = new Div();
        bar.addClassName("button-bar");
        TrainingClassId id = details.line().id();
        List<ClassStep> steps = office.availableSteps(id);
        steps.forEach(step -> bar.add(button(id, step, changed)));
        if (details.line().status().canMove()) {
            bar.add(new Button(
                    translate("training.reschedule"), Icon.CALENDAR.create(), _ -> reschedule(details, changed)));
        }
        return bar;
    }

    private Button button(TrainingClassId id, ClassStep step, Runnable changed) {
        Button button = new Button(TrainingTexts.of(step), _ -> ask(id, step, changed));
        if (step.isReasonMandatory()) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        } else {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void ask(TrainingClassId id, ClassStep step, Runnable changed) {
        DecisionDialog dialog = new DecisionDialog(
                TrainingTexts.of(step),
                translate("training.step.follows." + step),
                step.isReasonMandatory() ? DecisionDialog.Reason.MANDATORY : DecisionDialog.Reason.NONE,
                reason -> {
                    office.take(new TakeClassStep(id, step, reason.isEmpty() ? null : reason));
                    Notices.done(translate("training.step.done", TrainingTexts.of(step.to())));
                    changed.run();
                });
        (step.isReasonMandatory() ? dialog.grave() : dialog).open();
    }

    private void reschedule(ClassDetails details, Runnable changed) {
        SittingsForm form = new SittingsForm(
                details.sittings().stream().map(SittingLine::days).toList());
        new FormDialog<>(translate("training.reschedule"), form, sittings -> {
                    office.reschedule(new RescheduleClass(
                            details.line().id(), details.line().version(), sittings));
                    Notices.done(translate("training.reschedule.done"));
                    changed.run();
                })
                .keeping(drafts.of(
                        TrainingNavigation.form(details.line(), "sittings"),
                        details.line().version()))
                .open();
    }
}
