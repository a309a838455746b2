package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads values as {@link DossierField} writes them. */
final class FieldValue {

    private FieldValue() {}

    static String required(@Nullable String value) {
        return Objects.requireNonNull(value, "a field that is never empty");
    }

    static LocalDate requiredDay(@Nullable String value) {
        return LocalDate.parse(required(value));
    }

    static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String value) {
        return value == null ? null : Enum.valueOf(type, value);
    }

    static IllegalArgumentException notOf(String row, DossierField field) {
        return new IllegalArgumentException(field + " is no field of " + row);
    }
}
