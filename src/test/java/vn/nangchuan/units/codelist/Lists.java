package vn.nangchuan.units.codelist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nangchuan.spreadsheets.Column;
import vn.nangchuan.spreadsheets.Table;

/** Small code lists. Rows are written as {@code code;parent;level;type;name;from;to;resolution}. */
final class Lists {

    static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static final String HEADING =
            "code,parent_code,level,type,name,full_name,province_code,district_code,valid_from,valid_to,resolution,note";

    private Lists() {}

    /** As the statistics office's copies are written. */
    static byte[] csv(String... rows) {
        return Stream.concat(Stream.of(HEADING), Arrays.stream(rows).map(Lists::line))
                .reduce("", (all, line) -> all + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String row) {
        return String.join(",", cells(row));
    }

    private static List<String> cells(String row) {
        String[] cells = Arrays.copyOf(row.split(";", -1), 8);
        List<String> filled =
                Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
        String province = filled.get(2).equals("province") ? filled.get(0) : "20";
        return List.of(
                filled.get(0),
                filled.get(1),
                filled.get(2),
                filled.get(3),
                filled.get(4),
                "",
                province,
                "",
                filled.get(5),
                filled.get(6),
                filled.get(7),
                "");
    }

    /** The same in a workbook. */
    static byte[] workbook(String... rows) {
        String[] heading = HEADING.split(",");
        List<Column<List<String>>> columns = IntStream.range(0, heading.length)
                .mapToObj(at -> Column.<List<String>>text(heading[at], cells -> cells.get(at)))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Table<>("Danh mục", columns).writeWorkbook(Arrays.stream(rows).map(Lists::cells), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static CodeList list(String... rows) {
        return CodeList.read("danh-muc.csv", csv(rows));
    }

    /** The whole list, in force from July 2025. */
    static ImportOrder order(String... rows) {
        return new ImportOrder(list(rows), JULY, "1672/NQ-UBTVQH15", true);
    }
}
