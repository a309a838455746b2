package vn.nangchuan.spreadsheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that is taken away.
 *
 * @param header as on the screen, in the language of whoever takes it
 * @param value a {@code String}, {@code Number}, {@code LocalDate} or {@code LocalDateTime}; null leaves the cell empty
 */
public record Column<T>(String header, Function<T, @Nullable Object> value) {

    /** Text, which stays text whatever it begins with. */
    public static <T> Column<T> text(String header, Function<T, @Nullable String> value) {
        return new Column<>(header, value::apply);
    }

    /** Whole numbers or decimals, right-aligned and added up by spreadsheets. */
    public static <T> Column<T> number(String header, Function<T, @Nullable Number> value) {
        return new Column<>(header, value::apply);
    }

    /** Days, which spreadsheets sort and filter as such. */
    public static <T> Column<T> date(String header, Function<T, @Nullable LocalDate> value) {
        return new Column<>(header, value::apply);
    }

    /** Moments of a day, to the minute. */
    public static <T> Column<T> moment(String header, Function<T, @Nullable LocalDateTime> value) {
        return new Column<>(header, value::apply);
    }
}
