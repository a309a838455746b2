package vn.nangchuan.standards.commandline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a cell holds; null if it is empty, or could not be read. */
record Cell<T>(@Nullable T value) {

    /** Only where the row is known to be sound, and the cell to be filled. */
    T get() {
        return Objects.requireNonNull(value);
    }

    T orElse(T other) {
        return value == null ? other : value;
    }
}
