package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Fields for what proves a person: browsers and password managers know them by their purpose. */
final class CodeFields {

    private static final int LONGEST_CODE = 40;

    private CodeFields() {}

    /** For a code of six digits or a recovery code. */
    static TextField code(String label) {
        TextField field = new TextField(translate(label));
        field.setMaxLength(LONGEST_CODE);
        field.getElement().setAttribute("autocomplete", "one-time-code");
        return field;
    }

    static PasswordField password(String label, String autocomplete) {
        PasswordField field = new PasswordField(translate(label));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
