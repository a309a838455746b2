package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetUnitTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsWhatTheHeadingsAreSeparatedBy(String separator) throws Exception {
        Sheet sheet = read("record%sperson\nPERSON%s A ".formatted(separator, separator));

        assertThat(sheet.separator()).isEqualTo(separator.charAt(0));
        assertThat(sheet.rows().get(1).cells()).containsExactly("PERSON", "A");
    }

    @ParameterizedTest
    @CsvSource({"'\u00A0Lò\u2003\u00A0A\u3000', Lò A", "'Lo\u0300 \tA \n', Lò A", "'A\nB', 'A\nB'", "' \u00A0', ''"})
    void readsTheSameTextOfEveryMachine(String written, String read) throws Exception {
        assertThat(read("record,person\nPERSON,\"%s\"".formatted(written))
                        .rows()
                        .get(1)
                        .cells())
                .containsExactly("PERSON", read);
    }

    @Test
    void takesNoLongerOverManySpaces() throws Exception {
        String blank = "\n ".repeat(500_000);

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> read("record\n\"A" + blank + "B" + blank + "\""))
                        .rows()
                        .get(1)
                        .cell(0))
                .startsWith("A\n \n")
                .endsWith("\n B");
    }

    @Test
    void readsAFileWithAMark() throws Exception {
        assertThat(read("\uFEFFrecord,person").rows().getFirst().cells()).containsExactly("record", "person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsEmptyLinesAndNoneAtTheEnd(String end) throws Exception {
        assertThat(read("record,person" + end + end + "PERSON,A" + end).rows())
                .extracting(SheetRow::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void readsQuotedCells() throws Exception {
        assertThat(read("record,person\nPERSON,\"Lò, \"\"A\"\"\nB\"")
                        .rows()
                        .get(1)
                        .cells())
                .containsExactly("PERSON", "Lò, \"A\"\nB");
    }

    @ParameterizedTest
    @CsvSource({"'record,person\nPERSON,\"A\nPERSON,B', 2", "'record,person\nPERSON,A\n\"PERSON\"x,B', 3"})
    void refusesBrokenQuotes(String text, int row) {
        UnreadableSheet refused = catchThrowableOfType(UnreadableSheet.class, () -> read(text));

        assertThat(refused.kind()).isEqualTo(UnreadableSheet.Kind.BROKEN_QUOTES);
        assertThat(refused.row()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'record,pers', 1",
        "'record,person\n', 2",
        "'record,person\nPERSON,A\n\nPERSON,', 4",
        "'record,person\nPERSON,\"A\n\n', 2",
        "'record,person\nPERSON,\"A\nB\"\nPERSON,\"C', 3"
    })
    void tellsTheRowOfTheFirstByteThatIsNotUtf8(String before, int row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE3); // ã in ISO 8859-1, the beginning of another character in UTF-8
        bytes.write("\nPERSON,B\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("facts.csv"), bytes.toByteArray());

        UnreadableSheet refused =
                catchThrowableOfType(UnreadableSheet.class, () -> Sheet.read(folder.resolve("facts.csv")));

        assertThat(refused.kind()).isEqualTo(UnreadableSheet.Kind.NOT_UTF_8);
        assertThat(refused.row()).isEqualTo(row);
    }

    private Sheet read(String text) throws IOException, UnreadableSheet {
        return Sheet.read(Files.writeString(folder.resolve("facts.csv"), text));
    }
}
