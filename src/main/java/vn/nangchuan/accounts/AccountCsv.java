package vn.nangchuan.accounts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.Column;
import vn.nangchuan.spreadsheets.Table;

/**
 * Lists of accounts as tables that spreadsheets open: UTF-8 with a mark, separated by semicolons, as spreadsheets do
 * where the comma is the decimal sign. Commas and tabs are read too.
 */
public final class AccountCsv {

    /** More lines than any province has communes. */
    public static final int MOST_LINES = 2000;

    /** The largest list taken, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    private static final String MARK = "\uFEFF";

    private AccountCsv() {}

    /**
     * Reads a list whose first line is a heading of five columns, in the order in which {@link #write} writes them.
     *
     * @throws BusinessRuleViolation with {@link AccountFinding#LIST_UNREADABLE}, {@link AccountFinding#LIST_EMPTY} or
     *     {@link AccountFinding#LIST_TOO_LONG}
     */
    public static List<BatchEntry> read(byte[] content) {
        String text = text(content);
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            List<BatchEntry> entries = new ArrayList<>();
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() > 1 && !line.stream().allMatch(String::isBlank)) {
                    entries.add(entry(line));
                }
                if (entries.size() > MOST_LINES) {
                    throw new BusinessRuleViolation(AccountFinding.LIST_TOO_LONG, MOST_LINES);
                }
            }
            if (entries.isEmpty()) {
                throw new BusinessRuleViolation(AccountFinding.LIST_EMPTY);
            }
            return entries;
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new BusinessRuleViolation(AccountFinding.LIST_UNREADABLE);
        }
    }

    private static String text(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BusinessRuleViolation(AccountFinding.LIST_TOO_LONG, MOST_LINES);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new BusinessRuleViolation(AccountFinding.LIST_UNREADABLE);
        }
    }

    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
    }

    private static BatchEntry entry(CSVRecord line) {
        return new BatchEntry(
                (int) line.getRecordNumber(),
                column(line, 0),
                column(line, 1),
                column(line, 2),
                column(line, 3),
                column(line, 4));
    }

    private static String column(CSVRecord line, int index) {
        return index < line.size() ? line.get(index) : "";
    }

    /** The list to fill in: one line for each entry. */
    public static byte[] write(List<BatchEntry> entries) {
        return bytes(
                new Table<>(
                        "tai-khoan",
                        List.of(
                                Column.text("ma_don_vi", BatchEntry::code),
                                Column.text("don_vi", BatchEntry::unitName),
                                Column.text("ho_ten", BatchEntry::displayName),
                                Column.text("ten_dang_nhap", BatchEntry::username),
                                Column.text("thu_dien_tu", BatchEntry::email))),
                entries);
    }

    /** The list of passwords to hand over, one slip for each account. */
    public static byte[] writeSlips(List<BatchOpened> opened) {
        return bytes(
                new Table<>(
                        "mat-khau",
                        List.of(
                                Column.text("don_vi", BatchOpened::unitName),
                                Column.text("ho_ten", line -> line.account().displayName()),
                                Column.text(
                                        "ten_dang_nhap",
                                        line -> line.account().username().value()),
                                Column.text(
                                        "mat_khau_dung_mot_lan",
                                        line -> line.account().password().value()))),
                opened);
    }

    private static <T> byte[] bytes(Table<T> table, List<T> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            table.writeCsv(lines.stream(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
