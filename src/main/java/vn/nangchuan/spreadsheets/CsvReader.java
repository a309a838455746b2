package vn.nangchuan.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.SpreadsheetText;

/**
 * Reads text with separators: UTF-8 or UTF-16, with the mark or without; separated by whichever of semicolon, comma and
 * tab the first line has most of.
 */
final class CsvReader {

    private static final char MARK = '\uFEFF';
    /** As much of the beginning as tells how the text is written. */
    private static final int BEGINNING = 4096;

    private final ReadingLimits limits;

    CsvReader(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(byte[] content, RowCounter rows) {
        lines(content, line -> rows.take((int) line.getRecordNumber(), cells(line)));
    }

    /** The lines as they stand there, one at a time. */
    void lines(byte[] content, Consumer<CSVRecord> taker) {
        long taken = 0;
        Charset charset = charset(content);
        try (Reader text = withoutMark(content, charset);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(content))
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(text)) {
            for (CSVRecord line : parser) {
                taker.accept(line);
                taken++;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw refusal(broken, taken);
        }
    }

    private static BusinessRuleViolation refusal(Exception broken, long lines) {
        boolean encoding =
                broken instanceof CharacterCodingException || broken.getCause() instanceof CharacterCodingException;
        return encoding
                ? new BusinessRuleViolation(SpreadsheetFinding.SHEET_ENCODING)
                : new BusinessRuleViolation(SpreadsheetFinding.SHEET_UNREADABLE, lines);
    }

    private List<Cell> cells(CSVRecord line) {
        List<Cell> cells = new ArrayList<>(Math.min(line.size(), limits.columns()));
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            if (column < limits.columns()) {
                cells.add(cell(line, column, text));
            } else if (!text.isBlank()) {
                throw new BusinessRuleViolation(
                        SpreadsheetFinding.SHEET_TOO_MANY_COLUMNS, line.getRecordNumber(), limits.columns());
            }
        }
        return cells;
    }

    private Cell cell(CSVRecord line, int column, String text) {
        if (text.length() > limits.cellCharacters()) {
            throw new BusinessRuleViolation(
                    SpreadsheetFinding.SHEET_CELL_TOO_LONG,
                    line.getRecordNumber(),
                    column + 1,
                    limits.cellCharacters());
        }
        if (text.indexOf('\0') >= 0) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        }
        return text.isEmpty()
                ? Cell.Empty.EMPTY
                : new Cell.Text(Normalizer.normalize(SpreadsheetText.plain(text), Normalizer.Form.NFC));
    }

    private Reader withoutMark(byte[] content, Charset charset) throws IOException {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Reader text = new InputStreamReader(new ByteArrayInputStream(content), strict);
        PushbackReader reader = new PushbackReader(new BoundedLines(text, limits.columns() * limits.cellCharacters()));
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /** Every other byte of the separators and figures is zero in UTF-16, and none is in UTF-8. */
    private static Charset charset(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int length = Math.min(content.length, BEGINNING);
        for (int at = 0; at < length; at++) {
            zeros[at % 2] += content[at] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) * 5 < length || length == 0) {
            return StandardCharsets.UTF_8;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    static char delimiter(byte[] content) {
        Charset charset = charset(content);
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), charset);
        String heading =
                beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(heading, candidate) > count(heading, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char separator) {
        return text.chars().filter(letter -> letter == separator).count();
    }
}
