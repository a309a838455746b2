package vn.nangchuan.officials.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the official form says of one person, ready to be printed: in Vietnamese, as the form is.
 *
 * @param managedBy the body that manages the official
 * @param usedBy the unit in which they serve
 * @param fullName in capitals, as the form wants it
 * @param note said under the title; null: nothing
 * @param parts in the order of the form's numbers, of which those that the portal does not collect are left out
 */
public record FormSheet(
        String managedBy,
        String usedBy,
        String fullName,
        @Nullable String note,
        List<Part> parts) {

    public FormSheet {
        parts = List.copyOf(parts);
    }

    /** One numbered entry of the form. */
    public sealed interface Part {}

    /** An item with what it asks, one after the other. */
    public record Line(String number, List<Field> fields) implements Part {

        public Line {
            fields = List.copyOf(fields);
        }

        public Line(String number, String label, String value) {
            this(number, List.of(new Field(label, value)));
        }

        /** The item with one more thing that it asks. */
        public Line and(String label, String value) {
            return new Line(
                    number,
                    Stream.concat(fields.stream(), Stream.of(new Field(label, value)))
                            .toList());
        }
    }

    /** @param value empty where nothing is known, which leaves room to write */
    public record Field(String label, String value) {}

    /**
     * A table. Where its first columns are from and to which month, they stand under one heading that says so.
     *
     * @param shares of the width, by column
     */
    public record Table(
            String number, String title, List<String> columns, List<Integer> shares, List<List<String>> rows)
            implements Part {

        public Table {
            columns = List.copyOf(columns);
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
        }
    }
}
