package vn.nangchuan.training.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** Other days for the sittings of a class. */
class SittingsForm implements FormContent<List<SittingDays>> {

    private final List<SittingDays> before;
    private final SittingsField field;

    SittingsForm(List<SittingDays> before) {
        this.before = before;
        this.field = new SittingsField(before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<List<SittingDays>> value() {
        return field.value();
    }

    @Override
    public boolean isChanged() {
        return !field.value().equals(Optional.of(before));
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none().part("sittings", field);
    }

    @Override
    public boolean showAt(String property, String text) {
        field.showError(text);
        return true;
    }
}
