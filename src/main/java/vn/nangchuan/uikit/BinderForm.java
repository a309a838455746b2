package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;

/** A form over a record, read and written through a binder. */
record BinderForm<T>(Component component, Binder<T> binder) implements FormContent<T> {

    @Override
    public Optional<T> value() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException shownAtTheFields) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isChanged() {
        return binder.hasChanges();
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValue<?, ?> field =
                binder.getBinding(property).map(Binder.Binding::getField).orElse(null);
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(true);
            return true;
        }
        return false;
    }
}
