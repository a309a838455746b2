package vn.nangchuan.uikit;

import com.vaadin.flow.component.HasValidation;
import java.util.Map;

/** Puts what speaks against a form at the field that it concerns. */
public final class FieldMarks {

    private FieldMarks() {}

    /**
     * @param byProperty the fields by the property that a finding names
     * @return whether there is such a field
     */
    public static boolean show(Map<String, ? extends HasValidation> byProperty, String property, String text) {
        HasValidation field = byProperty.get(property);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }
}
