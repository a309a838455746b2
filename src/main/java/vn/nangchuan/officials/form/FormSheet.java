package vn.nangchuan.officials.form;

import java.util.List;

/**
 * What the official form says of one person, ready to be printed: in Vietnamese, as the form is.
 *
 * @param managedBy the body that manages the official
 * @param usedBy the unit in which they serve
 * @param fullName in capitals, as the form wants it
 * @param parts in the order of the form's numbers, of which those that the portal does not collect are left out
 */
public record FormSheet(String managedBy, String usedBy, String fullName, List<Part> parts) {

    public FormSheet {
        parts = List.copyOf(parts);
    }

    /** One numbered entry of the form. */
    public sealed interface Part {}

    /**
     * A line.
     *
     * @param value empty where nothing is known, which leaves room to write
     */
    public record Line(String number, String label, String value) implements Part {}

    /**
     * A table.
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
