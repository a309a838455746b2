package vn.nangchuan.standards.commandline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of facts in the making, with every column there is; the first row added is row 2. */
final class FactsCsv {
    private static final List<String> HEADINGS =
            RecordType.allColumns().stream().map(Column::heading).toList();

    private final StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");

    static FactsCsv facts() {
        return new FactsCsv();
    }

    /** A chair of a mountain commune since 2012, without any paper; fills rows 2 and 3. */
    static FactsCsv chair() {
        return facts().chair("A");
    }

    FactsCsv chair(String person) {
        return row("PERSON", person, "birth_date=1980-05-17", "sex=FEMALE", "recruited_on=2005-06-01")
                .row("POST", person, "post=CHAIR", "unit_type=COMMUNE", "region=MOUNTAIN", "from=2012-03-01");
    }

    /** @param cells each as {@code column=text} */
    FactsCsv row(String record, String person, String... cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        byColumn.put("record", record);
        byColumn.put("person", person);
        Arrays.stream(cells).map(cell -> cell.split("=", 2)).forEach(cell -> byColumn.put(cell[0], cell[1]));
        return line(HEADINGS.stream()
                .map(heading -> quoted(byColumn.getOrDefault(heading, "")))
                .collect(Collectors.joining(",")));
    }

    /** As it stands. */
    FactsCsv line(String line) {
        text.append(line).append("\r\n");
        return this;
    }

    String csv() {
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
