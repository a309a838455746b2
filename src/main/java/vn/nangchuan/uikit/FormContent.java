package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** The fields of a form, apart from the dialog or page that frames them. */
public interface FormContent<T> {

    Component component();

    /** What was entered, or nothing when a field does not hold; the fields then say why. */
    Optional<T> value();

    /** Whether something was entered that is not saved yet. */
    boolean isChanged();

    /** Shows the text at the field of that property; false when there is no such field. */
    boolean showAt(String property, String text);

    /** What of it a draft keeps; a form that says nothing has none. */
    default DraftFields draftFields() {
        return DraftFields.none();
    }

    /** A form whose fields are bound to the components of a record. */
    static <T> FormContent<T> of(Component component, Binder<T> binder) {
        return new BinderForm<>(component, binder);
    }
}
