package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.certificates.handedin.HandedInStep;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** A button for each step that the person may take with a paper now. */
class HandedInButtons extends Div {

    private final transient HandedInLine line;
    private final transient HandedInWork work;

    HandedInButtons(HandedInLine line, HandedInWork work) {
        this.line = line;
        this.work = work;
        addClassName("step-buttons");
        Stream.of(HandedInStep.USE, HandedInStep.DECLINE, HandedInStep.WITHDRAW)
                .filter(step -> step.isPossibleIn(line.status()) && work.may(step))
                .map(this::button)
                .forEach(this::add);
        boolean cameBack = line.status() == HandedInStatus.DECLINED || line.status() == HandedInStatus.WITHDRAWN;
        if (cameBack && work.may(HandedInStep.HAND_IN)) {
            add(againButton());
        }
        setVisible(getComponentCount() > 0);
    }

    private Button button(HandedInStep step) {
        Button button = new Button(translate(step.messageKey()), icon(step).create(), _ -> begin(step));
        if (step == HandedInStep.USE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        }
        return button;
    }

    private static Icon icon(HandedInStep step) {
        return step == HandedInStep.USE ? Icon.SEND : Icon.X;
    }

    private Button againButton() {
        Button again = new Button(
                translate("certificates.handed-in.send-again"),
                Icon.UPLOAD.create(),
                _ -> work.openForm(line.official(), line, HandedInNavigation::refresh));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return again;
    }

    private void begin(HandedInStep step) {
        if (step == HandedInStep.USE) {
            work.submit(line);
            return;
        }
        UUID key = UUID.randomUUID();
        String about = step == HandedInStep.DECLINE ? line.officialName() : line.title();
        new DecisionDialog(
                        translate("certificates.handed-in.step.title." + step, about),
                        translate("certificates.handed-in.step.follows." + step),
                        step.isReasonMandatory() ? Reason.MANDATORY : Reason.NONE,
                        reason -> take(step, reason, key))
                .grave()
                .open();
    }

    private void take(HandedInStep step, String reason, UUID key) {
        if (step == HandedInStep.DECLINE) {
            work.decline(line, reason, key);
        } else {
            work.withdraw(line, key);
        }
        Notices.done(translate("certificates.handed-in.step.done." + step, line.officialName()));
        HandedInNavigation.refresh();
    }
}
