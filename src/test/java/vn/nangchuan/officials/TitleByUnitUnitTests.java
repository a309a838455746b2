package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.PostCode;

class TitleByUnitUnitTests {

    private static final PostCode URBAN = new PostCode("LAND_CONSTRUCTION_URBAN");
    private static final PostCode RURAL = new PostCode("LAND_CONSTRUCTION_RURAL");
    private static final PostCode JUSTICE = new PostCode("JUSTICE_CIVIL_STATUS");

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, false, true",
        "TOWNSHIP, true, false",
        "WARD, true, false",
        "SPECIAL_ZONE, false, true",
        "DISTRICT, true, true",
        "PROVINCE, true, true",
    })
    void theTitleBearsOneNameInEachCommune(UnitType type, boolean urban, boolean rural) {
        assertThat(TitleByUnit.isIn(URBAN, type)).isEqualTo(urban);
        assertThat(TitleByUnit.isIn(RURAL, type)).isEqualTo(rural);
        assertThat(TitleByUnit.isIn(JUSTICE, type)).isTrue();
    }

    @Test
    void bothNamesAreOfOneTitleAndOfNoOther() {
        assertThat(TitleByUnit.isSame(URBAN, RURAL)).isTrue();
        assertThat(TitleByUnit.isSame(JUSTICE, RURAL)).isFalse();
        assertThat(TitleByUnit.in(RURAL, UnitType.TOWNSHIP)).isEqualTo(URBAN);
        assertThat(TitleByUnit.in(JUSTICE, UnitType.TOWNSHIP)).isEqualTo(JUSTICE);
    }
}
