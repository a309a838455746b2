package vn.nangchuan.units.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitType;

/** Code lists as they are brought: what is right in them, and what is said of the rest. */
class CodeListUnitTests {

    private static final String[] ROWS = {
        "20;;province;Tỉnh;Lạng Sơn;2025-07-01;;202/2025/QH15",
        "06172;20;commune;Xã;Hoàng Văn Thụ;2025-07-01;;1672/NQ-UBTVQH15",
        "05977;20;commune;Phường;Đông Kinh"
    };

    @Test
    void readsTheSameFromTextAndFromAWorkbook() {
        CodeList text = CodeList.read("a.csv", Lists.csv(ROWS));
        CodeList workbook = CodeList.read("a.xlsx", Lists.workbook(ROWS));

        assertThat(text.findings()).isEmpty();
        assertThat(text.units()).isEqualTo(workbook.units()).hasSize(3);
        assertThat(text.units().get(1))
                .isEqualTo(new ListedUnit(
                        3,
                        "06172",
                        "20",
                        UnitType.COMMUNE,
                        "Hoàng Văn Thụ",
                        "20",
                        LocalDate.of(2025, 7, 1),
                        null,
                        "1672/NQ-UBTVQH15"));
    }

    @ParameterizedTest
    @CsvSource({
        "province, Thành phố trực thuộc trung ương, MUNICIPALITY",
        "province, TỈNH, PROVINCE",
        "district, Quận, URBAN_DISTRICT",
        "district, Thị xã, TOWN",
        "district, Thành phố, CITY",
        "commune, Thị trấn, TOWNSHIP",
        "commune, Đặc khu, SPECIAL_ZONE",
        "cấp xã, phường, WARD"
    })
    void knowsTheTypesOfBothOrdersOfGovernment(String level, String word, UnitType type) {
        assertThat(UnitTypeWords.find(level, word)).contains(type);
    }

    @Test
    void saysOfEachWrongRowWhatIsWrongAndReadsTheOthers() {
        CodeList list = Lists.list(
                "20;;province;Tỉnh;Lạng Sơn",
                "6172;20;commune;Xã;Tân Mỹ",
                "06178;20;commune;Huyện;Thanh Long",
                "06181;20;commune;Xã;",
                "06184;20;commune;Xã;Đồng Đăng;01/13/2025",
                "06187;20;commune;Xã;Bảo Lâm;2025-07-01;2025-06-30",
                "20;;province;Tỉnh;Lạng Sơn");

        assertThat(list.units()).hasSize(1);
        assertThat(list.findings())
                .extracting(RowFinding::row, finding -> finding.finding().code())
                .containsExactly(
                        tuple(3, UnitListFinding.UNIT_ROW_CODE),
                        tuple(4, UnitListFinding.UNIT_ROW_TYPE),
                        tuple(5, UnitListFinding.UNIT_ROW_NAME),
                        tuple(6, UnitListFinding.UNIT_ROW_DATE),
                        tuple(7, UnitListFinding.UNIT_ROW_DAYS),
                        tuple(8, UnitListFinding.UNIT_ROW_CODE_TWICE));
    }

    @Test
    void aCodeMayStandThereOnceForEachStretchOfDays() {
        CodeList list =
                Lists.list("06172;20;commune;Xã;Tân Mỹ;;2025-06-30", "06172;20;commune;Xã;Hoàng Văn Thụ;2025-07-01");

        assertThat(list.findings()).isEmpty();
        assertThat(list.units()).filteredOn(unit -> unit.holdsOn(Lists.JULY)).hasSize(1);
    }

    @Test
    void aListWithoutItsColumnsOrRowsIsNone() {
        assertThat(refusal("ma;ten\n20;Lạng Sơn\n")).isEqualTo(UnitListFinding.UNIT_LIST_COLUMN_MISSING);
        assertThat(refusal(new String(Lists.csv(), StandardCharsets.UTF_8))).isEqualTo(UnitListFinding.UNIT_LIST_EMPTY);
    }

    private static Object refusal(String text) {
        return assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> CodeList.read("a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .actual()
                .findings()
                .getFirst()
                .code();
    }
}
