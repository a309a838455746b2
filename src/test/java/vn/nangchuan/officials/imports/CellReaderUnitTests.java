package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.spreadsheets.Cell;

/** What single cells mean, also those that a spreadsheet program made something else of. */
class CellReaderUnitTests {

    private final CellReader reader = new CellReader(new SheetWords(), Map.of());

    private String read(SheetField field, Cell cell) {
        return String.valueOf(reader.read(field, cell).value());
    }

    private static Cell day(String day) {
        return new Cell.Dated(LocalDate.parse(day).atStartOfDay(), true);
    }

    private static Cell number(String number) {
        return new Cell.Numeric(new BigDecimal(number), number);
    }

    @ParameterizedTest
    @CsvSource({
        "12/12, UPPER_SECONDARY",
        "10/10, UPPER_SECONDARY",
        "lớp 10/12, LOWER_SECONDARY",
        "9/12, LOWER_SECONDARY",
        "7/10, LOWER_SECONDARY",
        "6/10, PRIMARY_SCHOOL",
        "3/12, LITERATE",
        "THPT, UPPER_SECONDARY"
    })
    void aClassOfASchoolIsALevel(String written, String level) {
        assertThat(read(SheetField.GENERAL_LEVEL, new Cell.Text(written))).isEqualTo(level);
    }

    /** As programs set to Vietnam read them, and as those set to the United States do. */
    @ParameterizedTest
    @CsvSource({
        "2019-12-12, UPPER_SECONDARY",
        "2019-10-10, UPPER_SECONDARY",
        "2019-12-10, LOWER_SECONDARY",
        "2019-10-12, LOWER_SECONDARY",
        "2019-12-09, LOWER_SECONDARY",
        "2019-09-12, LOWER_SECONDARY",
        "2019-10-07, LOWER_SECONDARY"
    })
    void aClassThatASpreadsheetMadeADayOfIsReadAsTheClass(String day, String level) {
        assertThat(read(SheetField.GENERAL_LEVEL, day(day))).isEqualTo(level);
    }

    @Test
    void aDayThatIsNoClassIsRefused() {
        assertThat(reader.read(SheetField.GENERAL_LEVEL, day("2019-08-15")).value())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "81234567, 081234567",
        "812345678, 812345678",
        "20175000123, 020175000123",
        "1175000123, 001175000123",
        "123456789012, 123456789012"
    })
    void anIdentityNumberThatBecameAQuantityHasItsZerosAgain(String quantity, String number) {
        assertThat(read(SheetField.IDENTITY_NUMBER, number(quantity))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 175 000 123", "020.175.000.123", "'020175000123", "020-175-000-123"})
    void anIdentityNumberIsReadWithoutWhatGroupsIt(String written) {
        assertThat(read(SheetField.IDENTITY_NUMBER, new Cell.Text(written))).isEqualTo("020175000123");
    }

    @Test
    void aTelephoneThatBecameAQuantityHasItsZeroAgain() {
        assertThat(read(SheetField.PHONE, number("912345678"))).isEqualTo("0912345678");
    }

    @ParameterizedTest
    @CsvSource({
        "05/2016, 2016-05-31",
        "5/2016, 2016-05-31",
        "02/2016, 2016-02-29",
        "15/05/2016, 2016-05-15",
        "15-5-2016, 2016-05-15",
        "15.5.2016, 2016-05-15",
        "2016-05-15, 2016-05-15"
    })
    void daysAndMonthsAreReadAsTheyAreWrittenHere(String written, String day) {
        assertThat(read(SheetField.PROFESSIONAL_ISSUED_ON, new Cell.Text(written)))
                .isEqualTo(day);
    }

    @Test
    void aMonthOfASpreadsheetIsItsLastDay() {
        Cell month = new Cell.Dated(LocalDate.of(2016, 5, 1).atStartOfDay(), false);

        assertThat(read(SheetField.PROFESSIONAL_ISSUED_ON, month)).isEqualTo("2016-05-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2016", "31/04/2016", "2016-13-01"})
    void aDayThatThereIsNotIsRefused(String written) {
        assertThat(reader.read(SheetField.BIRTH_DATE, new Cell.Text(written)).value())
                .isNull();
    }
}
