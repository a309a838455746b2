package vn.nangchuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that people type and paste, and the keys under which they are found. */
class VietnameseTextUnitTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công nghệ thông tin",
                "  Công  nghệ\tthông tin ",
                "\u00a0Công\u00a0nghệ\u202fthông\u2003tin\u00a0",
                "Co\u0302ng nghe\u0302\u0323 tho\u0302ng tin"
            })
    void isTidyHoweverItWasTypedOrPasted(String text) {
        assertThat(VietnameseText.tidy(text)).isEqualTo("Công nghệ thông tin");
    }

    @Test
    void isFoundWithoutAccentsAndCapitals() {
        assertThat(VietnameseText.searchKey("ĐẠI\u00a0Học  Luật")).isEqualTo("dai hoc luat");
        assertThat(VietnameseText.searchKey("Thuỵ")).isEqualTo(VietnameseText.searchKey("Thụy"));
    }
}
