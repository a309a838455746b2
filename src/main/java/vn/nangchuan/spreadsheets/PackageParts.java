package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** The parts of a workbook's package by name, none of which leads out of it, stands in it twice, or does anything. */
final class PackageParts {

    /** A sheet brings a handful of parts; nobody's workbook has so many. */
    private static final int MOST_PARTS = 5000;

    private static final Pattern SHEET = Pattern.compile("xl/(worksheets|chartsheets)/[^/]+\\.xml");
    private static final Pattern ACTIVE =
            Pattern.compile(".*vbaproject.*|xl/(macrosheets|dialogsheets|activex|embeddings|ctrlprops)/.*|customui/.*");
    private static final Pattern LINKS = Pattern.compile("xl/(externallinks|querytables)/.*|xl/connections\\.xml");
    private static final Pattern LEADS_OUT = Pattern.compile("/.*|.*\\\\.*|[a-z]:.*|(.*/)?\\.\\.(/.*)?|.*\\p{Cntrl}.*");

    private final ZipFile zip;
    private final ReadingLimits limits;
    private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
    private long unpacked;

    /**
     * Looks at the names alone; nothing is unpacked.
     *
     * @throws BusinessRuleViolation when one of them is not borne
     */
    PackageParts(ZipFile zip, ReadingLimits limits) {
        this.zip = zip;
        this.limits = limits;
        int sheets = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            check(name);
            sheets += SHEET.matcher(name).matches() ? 1 : 0;
            refuseIf(sheets > limits.sheets(), SpreadsheetFinding.SHEET_TOO_MANY_SHEETS, limits.sheets());
            refuseIf(parts.put(name, entry) != null, SpreadsheetFinding.SHEET_PART_TWICE, shortened(name));
            refuseIf(parts.size() > MOST_PARTS, SpreadsheetFinding.SHEET_TOO_MUCH_INSIDE);
        }
    }

    private static void check(String name) {
        refuseIf(LEADS_OUT.matcher(name).matches(), SpreadsheetFinding.SHEET_PART_PATHS);
        refuseIf(ACTIVE.matcher(name).matches(), SpreadsheetFinding.SHEET_MACROS);
        refuseIf(LINKS.matcher(name).matches(), SpreadsheetFinding.SHEET_LINKS);
    }

    private static void refuseIf(boolean wrong, SpreadsheetFinding why, Object... arguments) {
        if (wrong) {
            throw new BusinessRuleViolation(why, arguments);
        }
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    Collection<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Opens a part for reading within the limits; null when there is none of that name. */
    @Nullable
    InputStream open(String name) throws IOException {
        ZipEntry part = parts.get(name.toLowerCase(Locale.ROOT));
        return part == null ? null : new BoundedInput(zip.getInputStream(part), part.getCompressedSize(), this);
    }

    ReadingLimits limits() {
        return limits;
    }

    void count(int bytes) {
        unpacked += bytes;
        refuseIf(unpacked > limits.inflatedBytes(), SpreadsheetFinding.SHEET_TOO_MUCH_INSIDE);
    }

    /** Bytes unpacked so far. */
    long unpacked() {
        return unpacked;
    }
}
