package vn.nangchuan.officials.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the portal writes at the beginning of a row: whose it is, and of each cell a mark by which is seen whether somebody
 * changed it in the file, or in the dossier meanwhile. Whoever forges one reaches nobody outside the own register.
 */
record RowKey(long official, Map<SheetField, String> marks) {

    private static final Pattern WRITTEN = Pattern.compile("nc(\\d{1,18})((?:\\.[A-Z_]+:[0-9a-f]{8})*)");

    static RowKey of(long official, Map<SheetField, String> shown) {
        EnumMap<SheetField, String> marks = new EnumMap<>(SheetField.class);
        shown.forEach((field, value) -> marks.put(field, Values.mark(value)));
        return new RowKey(official, marks);
    }

    /** Empty where it was not written by the portal. */
    static Optional<RowKey> read(String cell) {
        Matcher written = WRITTEN.matcher(cell.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        EnumMap<SheetField, String> marks = new EnumMap<>(SheetField.class);
        for (String part : written.group(2).split("\\.")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                field(part.substring(0, colon)).ifPresent(field -> marks.put(field, part.substring(colon + 1)));
            }
        }
        return Optional.of(new RowKey(Long.parseLong(written.group(1)), marks));
    }

    private static Optional<SheetField> field(String name) {
        try {
            return Optional.of(SheetField.valueOf(name));
        } catch (IllegalArgumentException notKnownAnyMore) {
            return Optional.empty();
        }
    }

    String written() {
        return "nc"
                + official
                + marks.entrySet().stream()
                        .filter(mark -> !mark.getValue().isEmpty())
                        .map(mark -> "." + mark.getKey() + ":" + mark.getValue())
                        .collect(Collectors.joining());
    }
}
