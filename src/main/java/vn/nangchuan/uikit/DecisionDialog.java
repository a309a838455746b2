package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks once before a decision: what follows from it and who will see it, and the reason where one is given. */
public class DecisionDialog extends Dialog {

    /** Whether the step asks for a reason. */
    public enum Reason {
        NONE,
        OPTIONAL,
        MANDATORY
    }

    private static final int REASON_LENGTH = 1000;

    private final Reason rule;
    private final SerializableConsumer<String> decide;
    private final TextArea reason = new TextArea();
    private final FindingList findings = new FindingList();
    private final Button confirm;

    /**
     * @param step the step by its name, also on the button, for example "Trả lại hồ sơ"
     * @param consequences what happens then and who will see it
     * @param decide takes the reason, trimmed; empty when none was given
     */
    public DecisionDialog(String step, String consequences, Reason rule, SerializableConsumer<String> decide) {
        this.rule = rule;
        this.decide = decide;
        this.confirm = new Button(step, click -> confirm());
        setHeaderTitle(step);
        addClassName("decision-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(consequences), reasonField(), findings);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(translate("uikit.cancel"), click -> close()), confirm);
    }

    /** Marks a step that ends or refuses something. */
    public DecisionDialog grave() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    private TextArea reasonField() {
        reason.setLabel(translate(rule == Reason.MANDATORY ? "uikit.reason" : "uikit.reason.optional"));
        reason.setVisible(rule != Reason.NONE);
        reason.setRequiredIndicatorVisible(rule == Reason.MANDATORY);
        reason.setMaxLength(REASON_LENGTH);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> showLength());
        showLength();
        return reason;
    }

    private void showLength() {
        Formats formats = new Formats(getLocale());
        reason.setHelperText(translate(
                "uikit.reason.length", formats.number(reason.getValue().length()), formats.number(REASON_LENGTH)));
    }

    private void confirm() {
        String given = reason.getValue().strip();
        try {
            if (rule == Reason.MANDATORY && given.isEmpty()) {
                reason.setErrorMessage(translate("uikit.reason.missing"));
                reason.setInvalid(true);
            } else if (Attempt.at(findings, () -> decide.accept(given))) {
                close();
            }
        } finally {
            confirm.setEnabled(true);
        }
    }
}
