package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.nangchuan.certificates.CertificateDetails;
import vn.nangchuan.certificates.CertificateStep;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageKeys;

/** A button for each step that the person may take with a certificate now, and the way to the next one in the queue. */
class StepButtons extends Div {

    private static final List<CertificateStep> LIKELY_FIRST = List.of(
            CertificateStep.APPROVE,
            CertificateStep.RETURN,
            CertificateStep.REFUSE,
            CertificateStep.RESUBMIT,
            CertificateStep.WITHDRAW);

    private final transient CertificateDetails details;
    private final transient CertificateWork work;

    StepButtons(CertificateDetails details, CertificateWork work) {
        this.details = details;
        this.work = work;
        addClassName("step-buttons");
        LIKELY_FIRST.stream()
                .filter(details.steps()::contains)
                .map(this::button)
                .forEach(this::add);
        Optional<CertificateId> next = work.next(details.id());
        next.ifPresent(certificate -> add(nextButton(certificate)));
        if (!details.steps().isEmpty()) {
            add(keys(next.isPresent()));
        }
        setVisible(getComponentCount() > 0);
    }

    private Button button(CertificateStep step) {
        Button button = new Button(CertificateWords.of(step), icon(step).create(), _ -> begin(step));
        button.addClassName("step-" + step.name().toLowerCase(Locale.ROOT));
        switch (step) {
            case APPROVE, RESUBMIT -> button.addThemeVariants(ButtonVariant.PRIMARY);
            case REFUSE, WITHDRAW -> button.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            case SUBMIT, RETURN -> {}
        }
        key(step).ifPresent(key -> PageKeys.on(button, key, () -> begin(step)));
        return button;
    }

    private static Icon icon(CertificateStep step) {
        return switch (step) {
            case APPROVE -> Icon.CHECK;
            case RETURN -> Icon.UNDO_2;
            case REFUSE, WITHDRAW -> Icon.X;
            case SUBMIT, RESUBMIT -> Icon.PENCIL;
        };
    }

    private static Optional<Character> key(CertificateStep step) {
        return switch (step) {
            case APPROVE -> Optional.of('1');
            case RETURN -> Optional.of('2');
            case REFUSE -> Optional.of('3');
            case SUBMIT, RESUBMIT, WITHDRAW -> Optional.empty();
        };
    }

    private Button nextButton(CertificateId next) {
        SerializableRunnable open = () -> CertificateNavigation.open(CertificateNavigation.of(next));
        Button button = new Button(translate("certificates.next"), Icon.ARROW_RIGHT.create(), _ -> open.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setIconAfterText(true);
        PageKeys.on(button, 'n', open);
        return button;
    }

    private Paragraph keys(boolean next) {
        Paragraph keys = new Paragraph(translate(next ? "certificates.keys.next" : "certificates.keys"));
        keys.addClassNames("secondary", "step-keys");
        keys.setVisible(details.steps().contains(CertificateStep.APPROVE));
        return keys;
    }

    private void begin(CertificateStep step) {
        if (step == CertificateStep.RESUBMIT) {
            work.correct(details);
            return;
        }
        UUID key = UUID.randomUUID();
        DecisionDialog dialog = new DecisionDialog(
                translate("certificates.step.title." + step, details.officialName()),
                consequences(step),
                step.isReasonMandatory() ? Reason.MANDATORY : Reason.NONE,
                reason -> take(step, reason, key));
        if (step == CertificateStep.REFUSE || step == CertificateStep.WITHDRAW) {
            dialog.grave();
        }
        dialog.open();
    }

    private String consequences(CertificateStep step) {
        String follows = translate("certificates.step.follows." + step);
        return step == CertificateStep.APPROVE ? follows + " " + CertificateWords.changed(details.change()) : follows;
    }

    private void take(CertificateStep step, String reason, UUID key) {
        Optional<CertificateId> next = work.next(details.id());
        work.take(details, step, reason, key);
        String done = translate("certificates.step.done." + step, details.officialName());
        Notices.done(step == CertificateStep.APPROVE ? done + " " + CertificateWords.changed(details.change()) : done);
        if (work.hasQueue()) {
            CertificateNavigation.open(next.map(CertificateNavigation::of).orElseGet(CertificateNavigation::list));
        } else {
            CertificateNavigation.refresh();
        }
    }
}
