package vn.nangchuan.uikit;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form whose values a draft keeps, each as text under a name, in the order in which they are to be filled
 * again. Passwords and files are never among them.
 */
public final class DraftFields implements Serializable {

    private final Map<String, DraftField> fields = new LinkedHashMap<>();
    private String leftOut = "";

    /** Of a form that keeps no draft. */
    public static DraftFields none() {
        return new DraftFields();
    }

    public DraftFields text(String name, HasValue<?, String> field) {
        return add(name, field, text -> text, Optional::of);
    }

    public DraftFields date(String name, HasValue<?, LocalDate> field) {
        return add(name, field, LocalDate::toString, DraftFields::day);
    }

    public DraftFields number(String name, HasValue<?, Integer> field) {
        return add(name, field, String::valueOf, DraftFields::number);
    }

    public DraftFields flag(String name, HasValue<?, Boolean> field) {
        return add(name, field, String::valueOf, text -> Optional.of(Boolean.valueOf(text)));
    }

    /** A constant chosen from several. */
    public <E extends Enum<E>> DraftFields choice(String name, HasValue<?, E> field, Class<E> type) {
        return add(
                name,
                field,
                Enum::name,
                text -> List.of(type.getEnumConstants()).stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    /**
     * Something chosen from several.
     *
     * @param key tells it from the others, whatever its words become
     * @param find what can be chosen now under that key
     */
    public <T> DraftFields choice(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> key,
            SerializableFunction<String, Optional<T>> find) {
        return add(name, field, key, find);
    }

    /** What is entered in more than one field but belongs together. */
    public DraftFields part(String name, DraftField part) {
        if (fields.put(name, part) != null) {
            throw new IllegalArgumentException("Two fields are named " + name);
        }
        return this;
    }

    /** The fields of a part of the form, under their own names. */
    public DraftFields all(DraftFields others) {
        others.fields.forEach(this::part);
        return this;
    }

    /** Says to whom goes on with a draft what is not in it, such as a file. */
    public DraftFields without(String sentence) {
        leftOut = sentence;
        return this;
    }

    private <T> DraftFields add(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, Optional<T>> read) {
        if (field instanceof PasswordField) {
            throw new IllegalArgumentException("Passwords are not kept");
        }
        return part(name, new ValueField<>(field, write, read));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** What was said to be left out; empty when nothing. */
    String leftOut() {
        return leftOut;
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.read()));
        return values;
    }

    /** Fills these in and leaves the others as they are. */
    List<String> fill(Map<String, String> values) {
        List<String> unfilled = new ArrayList<>();
        fields.forEach((name, field) -> {
            String value = values.get(name);
            if (value != null && !field.fill(value)) {
                unfilled.add(field.label());
            }
        });
        return unfilled;
    }

    void onLeave(SerializableRunnable left) {
        fields.values().forEach(field -> field.onLeave(left));
    }

    /** One field with its value as text; empty text is no value. */
    private record ValueField<T>(
            HasValue<?, T> field,
            SerializableFunction<T, String> writer,
            SerializableFunction<String, Optional<T>> reader)
            implements DraftField {

        @Override
        public String read() {
            @Nullable T value = field.getValue();
            return value == null || field.isEmpty() ? "" : writer.apply(value);
        }

        @Override
        public boolean fill(String text) {
            if (text.isEmpty()) {
                field.clear();
                return true;
            }
            Optional<T> value = reader.apply(text);
            value.ifPresent(field::setValue);
            return value.isPresent();
        }

        /** Where the value comes while one types, the field is not left before the cursor goes. */
        @Override
        public void onLeave(SerializableRunnable left) {
            if (comesWhileTyping() && field instanceof BlurNotifier<?> typed) {
                typed.addBlurListener(_ -> left.run());
            } else {
                field.addValueChangeListener(_ -> left.run());
            }
        }

        private boolean comesWhileTyping() {
            return field instanceof HasValueChangeMode typed
                    && typed.getValueChangeMode() != ValueChangeMode.ON_CHANGE
                    && typed.getValueChangeMode() != ValueChangeMode.ON_BLUR;
        }

        @Override
        public String label() {
            return field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
        }
    }
}
