package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file in UTF-8 as a spreadsheet shows it, with its mark (BOM) or without. Cells are separated by commas, or by
 * what the first line separates its headings with: spreadsheets save semicolons where the comma is the decimal sign.
 *
 * @param rows the headings first; all of them, though they be empty
 */
record Sheet(char separator, List<SheetRow> rows) {
    private static final char MARK = '\uFEFF';

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t]+");

    static Sheet read(Path file) throws IOException, UnreadableSheet {
        String text = withoutMark(decoded(Files.readAllBytes(file)));
        char separator = separator(text);
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = parser(text, separator)) {
            try {
                parser.forEach(line -> rows.add(row(line)));
            } catch (UncheckedIOException e) {
                throw new UnreadableSheet(UnreadableSheet.Kind.BROKEN_QUOTES, rows.size() + 1, e);
            }
        }
        return new Sheet(separator, rows);
    }

    /** The first row; nothing where there is none. */
    SheetRow headings() {
        return rows.isEmpty() ? new SheetRow(1, List.of()) : rows.getFirst();
    }

    /** The rows under the headings in which something stands. */
    List<Row> filled(Headings headings) {
        return rows.stream()
                .skip(1)
                .filter(row -> !row.isEmpty())
                .map(row -> new Row(headings, row))
                .toList();
    }

    private static String decoded(byte[] bytes) throws IOException, UnreadableSheet {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableSheet(UnreadableSheet.Kind.NOT_UTF_8, rowAfter(text.toString()));
        }
        return text.toString();
    }

    /** The row in which the character after a text stands, though quotes may still be open there. */
    private static int rowAfter(String text) throws IOException {
        CSVFormat lenient = format(separator(text))
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = lenient.parse(new StringReader(text + "?"))) {
            return parser.getRecords().size();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        return headings.contains(";") ? ';' : headings.contains("\t") ? '\t' : ',';
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return format(separator).get().parse(new StringReader(text));
    }

    /** Empty lines are rows, so that rows are counted as a spreadsheet counts them. */
    private static CSVFormat.Builder format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false);
    }

    /**
     * The same text of every machine: composed (NFC), without spaces around it, and with single ones inside, whichever
     * of the many spaces they are. Otherwise one person would be two, and half the facts be missing of each.
     */
    private static String tidy(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        return SPACES.matcher(stripped(composed)).replaceAll(" ");
    }

    /** What the language itself strips leaves the no-break space. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static SheetRow row(CSVRecord line) {
        return new SheetRow(
                Math.toIntExact(line.getRecordNumber()),
                line.stream().map(Sheet::tidy).toList());
    }
}
