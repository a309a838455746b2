package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People get their own CSV back, with what became of each row. */
class AnnotatedCsvUnitTests {

    private static final RowNote HEADING = new RowNote("Trạng thái", "Cần sửa");
    private static final RowNote BAD = new RowNote("Từ chối", "Ngày sinh không có", Set.of(1, 2));
    private static final RowNote GOOD = new RowNote("Mới", "");

    @Test
    void aFileThatComesAgainGetsItsColumnsAnew() throws IOException {
        byte[] first = AnnotatedWorkbookUnitTests.write(
                "a.csv",
                "Tên;Số\r\nLý;1\r\nAn;2\r\n".getBytes(StandardCharsets.UTF_8),
                new SheetNotes(1, HEADING, Map.of(2, GOOD, 3, GOOD)));

        assertThat(new String(
                        AnnotatedWorkbookUnitTests.write("a.csv", first, new SheetNotes(1, HEADING, Map.of(3, BAD))),
                        StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTên;Số;Trạng thái;Cần sửa\r\nLý;1;;\r\nAn;2;Từ chối;Ngày sinh không có\r\n");
    }

    @Test
    void csvStaysCsvWithItsSeparator() throws IOException {
        String text = "Họ tên,Số,,\r\n\r\n\"An, \"\"B\"\"\",007\n=1+1\n";
        String annotated = new String(
                AnnotatedWorkbookUnitTests.write(
                        "a.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        new SheetNotes(1, HEADING, Map.of(3, new RowNote("Từ chối", "=2"), 4, GOOD))),
                StandardCharsets.UTF_8);

        assertThat(annotated)
                .isEqualTo(
                        "\uFEFFHọ tên,Số,Trạng thái,Cần sửa\r\n\r\n\"An, \"\"B\"\"\",007,Từ chối,'=2\r\n'=1+1,,Mới,\r\n");
    }

    @Test
    void nothingOfTheOwnCellsIsComputedWhetherSomethingIsSaidOfTheirRowOrNot() throws IOException {
        String text = "Tên;Số\r\n=1+1;+84912\r\n@SUM(A1);\"a;=2\"\r\n-5;\"\tx\"\r\n";

        assertThat(annotated(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\uFEFFTên;Số;Trạng thái;Cần sửa\r\n'=1+1;'+84912;Mới;\r\n'@SUM(A1);\"a;'=2\"\r\n"
                        + "'-5;'\tx\r\n");
    }

    @Test
    void whatWasMadeHarmlessIsReadAsItWasAndMadeHarmlessOnce() throws IOException {
        byte[] once = annotated("Tên;Số\r\n=1+1;'tư\r\n".getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        List<String> read = new ArrayList<>();

        new SpreadsheetReader(ReadingLimits.ofRows(10))
                .read(
                        "a.csv",
                        once,
                        row -> read.add(row.cell(0).shown() + " " + row.cell(1).shown()));

        assertThat(read).contains("=1+1 'tư");
        assertThat(annotated(once)).isEqualTo(new String(once, StandardCharsets.UTF_8));
    }

    private static String annotated(byte[] file) throws IOException {
        return new String(
                AnnotatedWorkbookUnitTests.write("a.csv", file, new SheetNotes(1, HEADING, Map.of(2, GOOD))),
                StandardCharsets.UTF_8);
    }

    @Test
    void csvOfAnyUnicodeComesBackAsUtf8() throws IOException {
        byte[] wide = "\uFEFFTên\tSố\r\nLý\t1\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(new String(
                        AnnotatedWorkbookUnitTests.write("a.csv", wide, new SheetNotes(1, HEADING, Map.of(2, GOOD))),
                        StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTên\tSố\tTrạng thái\tCần sửa\r\nLý\t1\tMới\t\r\n");
    }
}
