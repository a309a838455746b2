package vn.nangchuan.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A file of the demonstration's data, line by line. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvFile() {}

    static List<Line> read(String name) {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("demonstration/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(Line::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line; an empty field is unknown, and so are those at the end that a line leaves out. */
    record Line(CSVRecord fields) {

        String text(String column) {
            return fields.get(column);
        }

        @Nullable
        String optional(String column) {
            String text = fields.isSet(column) ? fields.get(column) : "";
            return text.isEmpty() ? null : text;
        }

        LocalDate date(String column) {
            return LocalDate.parse(fields.get(column));
        }

        @Nullable
        LocalDate optionalDate(String column) {
            String text = fields.get(column);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }

        <E extends Enum<E>> @Nullable E optional(String column, Class<E> type) {
            String text = fields.get(column);
            return text.isEmpty() ? null : Enum.valueOf(type, text);
        }

        boolean flag(String column) {
            return Boolean.parseBoolean(fields.get(column));
        }
    }
}
