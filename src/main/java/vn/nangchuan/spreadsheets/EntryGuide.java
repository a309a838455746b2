package vn.nangchuan.spreadsheets;

import java.util.List;

/**
 * A sheet behind the one that people fill in, which says how. It is for reading: when the file comes back, nothing of it is.
 *
 * @param title name of the sheet; what a sheet cannot be called is mended
 * @param parts one below the other
 */
public record EntryGuide(String title, List<Part> parts) {

    public EntryGuide {
        parts = List.copyOf(parts);
    }

    /** Something that is said under a title of its own. */
    public sealed interface Part {

        String title();
    }

    /** Sentences, each in a line across the sheet. */
    public record Sayings(String title, List<String> lines) implements Part {

        public Sayings {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The same of many things.
     *
     * @param head what is said of each
     * @param rows with as many texts as the head
     */
    public record Explained(String title, List<String> head, List<List<String>> rows) implements Part {

        public Explained {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** How many columns it takes. */
    int width() {
        return parts.stream()
                .mapToInt(part -> part instanceof Explained table ? table.head().size() : 1)
                .max()
                .orElse(1);
    }
}
