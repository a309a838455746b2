package vn.nangchuan.officials.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;

/**
 * What the portal writes at the beginning of a row: whose it is; of each cell a mark by which is seen whether somebody
 * changed it in the file, or in the dossier meanwhile; and of which paper of each kind, identity document and post the cells
 * were written, so that another one that came since is not taken for it. Whoever forges one reaches nobody outside the own
 * register.
 *
 * @param sources numbers of rows, by the kind of paper or one of the names below
 */
record RowKey(long official, Map<SheetField, String> marks, Map<String, Long> sources) {

    private static final String DOCUMENT = "DOCUMENT";
    private static final String POST = "POST";
    private static final Pattern WRITTEN =
            Pattern.compile("nc(\\d{1,18})((?:\\.[A-Z_]+:[0-9a-f]{8})*)((?:#[A-Z_]+:\\d{1,18})*)");

    static RowKey of(KnownPerson person) {
        EnumMap<SheetField, String> marks = new EnumMap<>(SheetField.class);
        person.shown().forEach((field, value) -> marks.put(field, Values.mark(value)));
        Map<String, Long> sources = new HashMap<>();
        SheetField.PAPERS.forEach(criterion -> person.papers(criterion).stream()
                .findFirst()
                .ifPresent(paper -> sources.put(criterion.name(), paper.id())));
        person.document().ifPresent(document -> sources.put(DOCUMENT, document.id()));
        if (person.post() != null) {
            sources.put(POST, person.post().id());
        }
        return new RowKey(person.id(), marks, sources);
    }

    /** Empty where it was not written by the portal. */
    static Optional<RowKey> read(String cell) {
        Matcher written = WRITTEN.matcher(cell.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        EnumMap<SheetField, String> marks = new EnumMap<>(SheetField.class);
        parts(written.group(2), "\\.").forEach((name, mark) -> field(name).ifPresent(field -> marks.put(field, mark)));
        Map<String, Long> sources = new HashMap<>();
        parts(written.group(3), "#").forEach((name, number) -> sources.put(name, Long.valueOf(number)));
        return Optional.of(new RowKey(Long.parseLong(written.group(1)), marks, sources));
    }

    private static Map<String, String> parts(String written, String separator) {
        Map<String, String> parts = new HashMap<>();
        for (String part : written.split(separator)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                parts.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return parts;
    }

    private static Optional<SheetField> field(String name) {
        try {
            return Optional.of(SheetField.valueOf(name));
        } catch (IllegalArgumentException notKnownAnyMore) {
            return Optional.empty();
        }
    }

    String written() {
        String ofCells = marks.entrySet().stream()
                .filter(mark -> !mark.getValue().isEmpty())
                .map(mark -> "." + mark.getKey() + ":" + mark.getValue())
                .collect(Collectors.joining());
        String ofRows = sources.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(source -> "#" + source.getKey() + ":" + source.getValue())
                .collect(Collectors.joining());
        return "nc" + official + ofCells + ofRows;
    }

    /** Whether a value is what stood in the cell when the row was written. */
    boolean isOf(SheetField field, @Nullable String value) {
        return marks.getOrDefault(field, "").equals(Values.mark(value));
    }

    /** Whether the cells of a kind of paper were written of any. */
    boolean hasPaper(Criterion criterion) {
        return sources.containsKey(criterion.name());
    }

    boolean isOf(PaperRow paper) {
        return isOf(paper.criterion().name(), paper.id());
    }

    /** @param document the one in use; null: none */
    boolean isOf(@Nullable DocumentRow document) {
        return isOf(DOCUMENT, document == null ? null : document.id());
    }

    /** @param post the main one; null: none */
    boolean isOf(@Nullable PostRow post) {
        return isOf(POST, post == null ? null : post.id());
    }

    private boolean isOf(String source, @Nullable Long id) {
        Long then = sources.get(source);
        return then == null ? id == null : then.equals(id);
    }
}
