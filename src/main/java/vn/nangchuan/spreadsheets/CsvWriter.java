package vn.nangchuan.spreadsheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.SpreadsheetText;

/** Writes tables as text. */
final class CsvWriter {

    private static final String MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private CsvWriter() {}

    static <T> void write(Table<T> table, Stream<T> rows, OutputStream to) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        text.write(MARK);
        line(text, table.columns().stream().map(Column::header).toList());
        for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
            T row = each.next();
            line(
                    text,
                    table.columns().stream()
                            .map(column -> shown(column.value().apply(row)))
                            .toList());
        }
        text.flush();
    }

    private static void line(Writer text, List<String> cells) throws IOException {
        text.write(SpreadsheetText.line(cells));
        text.write(END_OF_LINE);
    }

    /** Decimals with a comma, as the separator between the cells says. */
    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString().replace('.', ',');
            default -> value.toString();
        };
    }
}
