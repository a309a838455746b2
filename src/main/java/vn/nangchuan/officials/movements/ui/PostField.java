package vn.nangchuan.officials.movements.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.uikit.Formats;

/** A post to be chosen, which a draft knows by its code. */
class PostField extends ComboBox<PostChoice> {

    PostField(String label, List<PostChoice> posts) {
        super(label);
        setItems(posts);
        setItemLabelGenerator(choice -> Formats.current().name(choice.name()));
    }

    static String codeOf(PostChoice choice) {
        return choice.code().value();
    }

    Optional<PostChoice> find(String code) {
        return getListDataView()
                .getItems()
                .filter(choice -> codeOf(choice).equals(code))
                .findFirst();
    }
}
