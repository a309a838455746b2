package vn.nangchuan.officials.movements.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.TitleByUnit;
import vn.nangchuan.uikit.Formats;

/** A post to be chosen, which a draft knows by its code. */
class PostField extends ComboBox<PostChoice> {

    private final transient List<PostChoice> posts;

    PostField(String label, List<PostChoice> posts) {
        super(label);
        this.posts = posts;
        setItems(posts);
        setItemLabelGenerator(choice -> Formats.current().name(choice.name()));
    }

    /** Offers those that there are in a unit of that type, as it names them. */
    void offerIn(UnitType type) {
        PostChoice chosen = getValue();
        List<PostChoice> there = posts.stream()
                .filter(choice -> TitleByUnit.isIn(choice.code(), type))
                .toList();
        setItems(there);
        if (chosen != null && there.contains(chosen)) {
            setValue(chosen);
        }
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
