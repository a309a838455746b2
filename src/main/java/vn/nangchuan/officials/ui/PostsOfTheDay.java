package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.Formats;

/**
 * Narrows what a field offers to the posts that can be taken up on the day that another field names. What was chosen before
 * the day stays, and is said not to fit.
 */
public final class PostsOfTheDay {

    private PostsOfTheDay() {}

    /**
     * @param choice the post that an item of the field stands for; empty for one that is offered whatever the day
     * @return narrows anew, after the field was given other items
     */
    public static <T> SerializableRunnable offer(
            ComboBox<T> field,
            DateField day,
            PostsOffered posts,
            SerializableFunction<T, Optional<PostChoice>> choice) {
        narrow(field, day.getValue(), posts, choice);
        day.addValueChangeListener(_ -> narrow(field, day.getValue(), posts, choice));
        field.addValueChangeListener(_ -> complain(field, day.getValue(), posts, choice));
        return () -> narrow(field, day.getValue(), posts, choice);
    }

    private static <T> void narrow(
            ComboBox<T> field,
            @Nullable LocalDate day,
            PostsOffered posts,
            SerializableFunction<T, Optional<PostChoice>> choice) {
        field.getListDataView()
                .setFilter(item ->
                        choice.apply(item).map(post -> posts.isOn(post, day)).orElse(true));
        field.setHelperText(translate(
                day == null ? "officials.posts-of-day.today" : "officials.posts-of-day.then",
                Formats.current().date(day == null ? posts.today() : day)));
        complain(field, day, posts, choice);
    }

    private static <T> void complain(
            ComboBox<T> field,
            @Nullable LocalDate day,
            PostsOffered posts,
            SerializableFunction<T, Optional<PostChoice>> choice) {
        if (day == null || fits(field, day, posts, choice)) {
            field.setInvalid(false);
        } else {
            field.setErrorMessage(
                    translate("officials.posts-of-day.unfit", Formats.current().date(day)));
            field.setInvalid(true);
        }
    }

    private static <T> boolean fits(
            ComboBox<T> field,
            LocalDate day,
            PostsOffered posts,
            SerializableFunction<T, Optional<PostChoice>> choice) {
        return field.getOptionalValue()
                .flatMap(choice)
                .map(post -> posts.isOn(post, day))
                .orElse(true);
    }
}
