package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Lists of accounts as spreadsheets write and read them. */
class AccountCsvUnitTests {

    private static final BatchEntry ENTRY =
            new BatchEntry(2, "06154", "xã Tân Lang", "Hứa \"Thị\"; Xuyến", "tanlang", "x@example.vn");

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(AccountCsv.read(AccountCsv.write(List.of(ENTRY)))).containsExactly(ENTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsWhateverASpreadsheetSeparatesBy(String sign) {
        String text = String.join(sign, "a", "b", "c", "d", "e") + "\n"
                + String.join(sign, "06154", "xã Tân Lang", "Lan", "lan", "") + "\n\n";

        assertThat(AccountCsv.read(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new BatchEntry(2, "06154", "xã Tân Lang", "Lan", "lan", ""));
    }

    @Test
    void shortLinesHaveEmptyColumns() {
        assertThat(AccountCsv.read("a;b;c\n;xã Tân Lang".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new BatchEntry(2, "", "xã Tân Lang", "", "", ""));
    }

    @Test
    void writesNoFormula() {
        BatchEntry hostile = new BatchEntry(2, "", "=HYPERLINK(\"http://x\")", "+1", "@a", "-1");

        String written = new String(AccountCsv.write(List.of(hostile)), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("\"'=HYPERLINK(")
                .contains(";'+1;")
                .contains(";'@a;")
                .contains(";'-1\r\n");
    }

    @Test
    void writesNoFormulaInTextOfSeveralLines() {
        BatchEntry hostile = new BatchEntry(2, "", "=1\nx", "x\n=1", "a,＝1", "");

        assertThat(new String(AccountCsv.write(List.of(hostile)), StandardCharsets.UTF_8))
                .contains("\"'=1\nx\"")
                .contains("\"x\n'=1\"")
                .contains("a,'＝1;");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(refusal("a;b\n\"open".getBytes(StandardCharsets.UTF_8))).isEqualTo(AccountFinding.LIST_UNREADABLE);
        assertThat(refusal("mã;tên\n;Nguyễn".getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(AccountFinding.LIST_UNREADABLE);
        assertThat(refusal("a;b\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(AccountFinding.LIST_EMPTY);
        assertThat(refusal(new byte[AccountCsv.MOST_BYTES + 1])).isEqualTo(AccountFinding.LIST_TOO_LONG);
    }

    @Test
    void refusesMoreLinesThanAreTaken() {
        String lines = IntStream.rangeClosed(0, AccountCsv.MOST_LINES + 1)
                .mapToObj(line -> "a;b;c;d;e")
                .collect(Collectors.joining("\n"));

        assertThat(refusal(lines.getBytes(StandardCharsets.UTF_8))).isEqualTo(AccountFinding.LIST_TOO_LONG);
    }

    private static Object refusal(byte[] content) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> AccountCsv.read(content))
                .findings()
                .getFirst()
                .code();
    }
}
