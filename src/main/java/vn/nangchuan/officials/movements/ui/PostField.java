package vn.nangchuan.officials.movements.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.TitleByUnit;
import vn.nangchuan.officials.ui.PostsOfTheDay;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.Formats;

/** A post to be chosen among those of a day, which a draft knows by its code. */
class PostField extends ComboBox<PostChoice> {

    private final transient PostsOffered posts;
    private final SerializableRunnable narrow;

    PostField(String label, PostsOffered posts, DateField day) {
        super(label);
        this.posts = posts;
        setItems(posts.posts());
        setItemLabelGenerator(choice -> Formats.current().name(choice.name()));
        narrow = PostsOfTheDay.offer(this, day, posts, Optional::of);
    }

    /** Offers those that there are in a unit of that type, as it names them. */
    void offerIn(UnitType type) {
        PostChoice chosen = getValue();
        List<PostChoice> there = posts.posts().stream()
                .filter(choice -> TitleByUnit.isIn(choice.code(), type))
                .toList();
        setItems(there);
        if (chosen != null && there.contains(chosen)) {
            setValue(chosen);
        }
        narrow.run();
    }

    static String codeOf(PostChoice choice) {
        return choice.code().value();
    }

    Optional<PostChoice> find(String code) {
        return posts.find(code);
    }
}
