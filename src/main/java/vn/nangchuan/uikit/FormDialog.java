package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.Finding;

/**
 * Frames a form: saves once however often one clicks, puts refusals at their fields and the rest above the buttons, and
 * asks before it drops what was entered. It closes only after saving succeeded.
 */
public class FormDialog<T> extends Dialog {

    private final FormContent<T> form;
    private final SerializableConsumer<T> save;
    private final FindingList findings = new FindingList();
    private final Button saveButton = new Button(translate("uikit.save"), click -> save());
    private final Button cancelButton = new Button(translate("uikit.cancel"), click -> closeAfterAsking());

    public FormDialog(String title, FormContent<T> form, SerializableConsumer<T> save) {
        this.form = form;
        this.save = save;
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> closeAfterAsking());
        add(form.component(), findings);
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        saveButton.setDisableOnClick(true);
        getFooter().add(cancelButton, saveButton);
    }

    /** Names the button by what it does, for example "Cử đi học". */
    public FormDialog<T> saving(String label) {
        saveButton.setText(label);
        return this;
    }

    private void save() {
        try {
            findings.show(List.of());
            Optional<T> entered = form.value();
            if (entered.isPresent() && Attempt.at(findings, this::show, () -> save.accept(entered.get()))) {
                close();
            }
        } finally {
            saveButton.setEnabled(true);
        }
    }

    private void show(List<Finding> refusals) {
        List<Finding> withoutField = new ArrayList<>();
        for (Finding finding : refusals) {
            String field = finding.field();
            if (field == null || !form.showAt(field, FindingList.text(finding))) {
                withoutField.add(finding);
            }
        }
        findings.show(withoutField);
        if (!withoutField.isEmpty()) {
            findings.scrollIntoView();
        }
    }

    private void closeAfterAsking() {
        if (!form.isChanged()) {
            close();
            return;
        }
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(translate("uikit.unsaved.title"));
        ask.setText(translate("uikit.unsaved.text"));
        ask.setCancelable(true);
        ask.setCancelText(translate("uikit.unsaved.stay"));
        ask.setConfirmText(translate("uikit.unsaved.drop"));
        ask.setConfirmButtonTheme("error");
        ask.addConfirmListener(confirmed -> close());
        ask.open();
    }
}
