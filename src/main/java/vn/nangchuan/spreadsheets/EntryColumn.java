package vn.nangchuan.spreadsheets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet that people fill in.
 *
 * @param code by which other columns refer to it
 * @param help shown where the cursor stands in the column
 * @param choices what may stand in it, to be picked; null where it is free
 * @param required marked in the heading; nothing else follows from it
 * @param locked shows what is known and is not written in
 */
public record EntryColumn(
        String code,
        String header,
        Kind kind,
        @Nullable String help,
        @Nullable Choices choices,
        boolean required,
        boolean locked) {

    private static final String MARK = " *";

    /** What is written in a column. */
    public enum Kind {
        /** Stays as it is typed: neither does a number lose its zero nor {@code 12/12} become a day. */
        TEXT,
        /** A day, as 19/07/2019. */
        DAY,
        /** A day or, where it is not known, a month, as 05/2016; text to spreadsheets. */
        MONTH_OR_DAY,
        /** A number. */
        NUMBER
    }

    /** What is offered to be picked. */
    public sealed interface Choices {}

    /** The same in every row. */
    public record Listed(List<String> values) implements Choices {

        public Listed {
            values = List.copyOf(values);
        }
    }

    /**
     * By what was picked in another column of the row; nothing where that has no choices here.
     *
     * @param onColumnCode the other column
     */
    public record Dependent(String onColumnCode, Map<String, List<String>> valuesByThatColumnsValue)
            implements Choices {

        /** In the order in which they come. */
        public Dependent {
            valuesByThatColumnsValue = Collections.unmodifiableMap(new LinkedHashMap<>(valuesByThatColumnsValue));
        }
    }

    /** The heading as it stands in the file: what is required has a star behind it. */
    public String heading() {
        return required ? header + MARK : header;
    }
}
