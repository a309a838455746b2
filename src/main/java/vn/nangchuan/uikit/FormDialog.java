package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;

/**
 * Frames a form: saves once however often one clicks, puts refusals at their fields and the rest above the buttons, and
 * asks before it drops what was entered. It closes only after saving succeeded.
 */
public class FormDialog<T> extends Dialog {

    private final FormContent<T> form;
    private final Component content;
    private final SerializableConsumer<T> save;
    private final FindingList findings = new FindingList();
    private final Button saveButton = new Button(translate("uikit.save"), click -> save());
    private final Button cancelButton = new Button(translate("uikit.cancel"), click -> closeAfterAsking());
    private @Nullable FormDraft draft;

    public FormDialog(String title, FormContent<T> form, SerializableConsumer<T> save) {
        this.form = form;
        this.content = form.component();
        this.save = save;
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> closeAfterAsking());
        add(content, findings);
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        saveButton.setDisableOnClick(true);
        getFooter().add(cancelButton, saveButton);
    }

    /** Names the button by what it does, for example "Cử đi học". */
    public FormDialog<T> saving(String label) {
        saveButton.setText(label);
        return this;
    }

    /** Keeps what is typed as a draft, and offers the one that was kept. */
    public FormDialog<T> keeping(FormDraft kept) {
        draft = kept;
        addComponentAsFirst(kept);
        kept.watch(form.draftFields(), content, saveButton);
        return this;
    }

    private void save() {
        try {
            findings.show(List.of());
            Optional<T> entered = form.value();
            if (entered.isPresent() && isDone(() -> save.accept(entered.get()))) {
                close();
            }
        } finally {
            saveButton.setEnabled(true);
        }
    }

    private boolean isDone(Runnable work) {
        return draft == null ? Attempt.at(findings, this::show, work) : draft.attempt(findings, this::show, work);
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
        UnsavedChanges.ask(draft, this::close, () -> {});
    }
}
