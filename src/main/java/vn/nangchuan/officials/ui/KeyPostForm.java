package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.uikit.DayForm;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.Formats;

/** A post that shall count as key, and from when. */
class KeyPostForm implements FormContent<KeyPostForm.Entry> {

    /** What was entered. */
    record Entry(PostChoice post, LocalDate from) {}

    private final ComboBox<PostChoice> post = new ComboBox<>(translate("officials.key.post"));
    private final DayForm from;
    private final Div fields;

    KeyPostForm(List<PostChoice> choices, LocalDate today) {
        post.setItems(choices);
        post.setItemLabelGenerator(choice -> Formats.current().name(choice.name()));
        post.setRequiredIndicatorVisible(true);
        post.setWidthFull();
        from = new DayForm(translate("officials.key.from"), translate("officials.key.day.help"), today);
        fields = new Div(post, from.component());
        fields.addClassName("key-post-fields");
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<Entry> value() {
        post.setErrorMessage(translate("officials.key.post.missing"));
        post.setInvalid(post.isEmpty());
        Optional<LocalDate> day = from.value();
        return post.isEmpty() ? Optional.empty() : day.map(chosen -> new Entry(post.getValue(), chosen));
    }

    @Override
    public boolean isChanged() {
        return !post.isEmpty() || from.isChanged();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("post", post, choice -> choice.code().value(), this::choiceOf)
                .all(from.draftFields());
    }

    private Optional<PostChoice> choiceOf(String code) {
        return post.getListDataView()
                .getItems()
                .filter(choice -> choice.code().value().equals(code))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        if (!property.equals("post")) {
            return from.showAt(property, text);
        }
        post.setErrorMessage(text);
        post.setInvalid(true);
        return true;
    }
}
