package vn.nangchuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextUnitTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=1+1 | '=1+1",
                "+84 | '+84",
                "-1 | '-1",
                "@SUM(A1) | '@SUM(A1)",
                "＝1 | '＝1",
                "＋1 | '＋1",
                "－1 | '－1",
                "＠A | '＠A",
                "a,=1 | a,'=1",
                "a;-1;＋2 | a;'-1;'＋2",
                "a,\"=1\" | a,\"'=1\"",
                "\"=1\" | \"'=1\""
            })
    void makesWhatWouldBeComputedText(String text, String harmless) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo(harmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", "\r\n", "\u2028"})
    void looksBehindTabsAndLineBreaks(String blank) {
        assertThat(SpreadsheetText.harmless("a" + blank + "=1")).isEqualTo("a" + blank + "'=1");
        assertThat(SpreadsheetText.harmless(blank + "=1")).isEqualTo("'" + blank + "'=1");
        assertThat(SpreadsheetText.harmless("=1" + blank + "a")).isEqualTo("'=1" + blank + "a");
    }

    @Test
    void writesALineWhoseCellsStayApartAndAreNotComputed() {
        assertThat(SpreadsheetText.line(List.of("a;b", "=\"1\"", "c\nd", "", "đ")))
                .isEqualTo("\"a;b\";\"'=\"\"1\"\"\";\"c\nd\";;đ");
    }

    @Test
    void leavesOtherTextAsItIs() {
        String text = "a=b, 1-2; Nguyễn Văn A\nc+d@e.vn";

        assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
        assertThat(SpreadsheetText.harmless("")).isEmpty();
    }
}
