package vn.nangchuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0110\u1ea1t \u0111\u1ee9c", "\u00d0\u1ea1t \u00f0\u1ee9c", "\u0189\u1ea1t \u0256\u1ee9c"})
    void takesLettersOfOtherAlphabetsThatLookAlikeForTheLetterThatIsMeant(String text) {
        assertThat(VietnameseText.tidy(text)).isEqualTo("Đạt đức");
        assertThat(VietnameseText.searchWords(text)).containsExactly("dat", "duc");
        assertThat(VietnameseText.markedWords(text)).containsExactly("đạt", "đức");
        assertThat(VietnameseText.personSortKey(text)).isEqualTo(VietnameseText.personSortKey("Đạt đức"));
    }

    @Test
    void takesBothWaysOfWritingAToneForOne() {
        assertThat(VietnameseText.markedWords("Hòa, THỤY khỏe")).containsExactly("hoà", "thuỵ", "khoẻ");
        assertThat(VietnameseText.markedWords("Ho\u0300a Thuỵ khoẻ")).containsExactly("hoà", "thuỵ", "khoẻ");
        assertThat(VietnameseText.markedWords("Hoàng quý Huỳnh")).containsExactly("hoàng", "quý", "huỳnh");
    }

    @Test
    void takesANameApartAtWhateverIsNoLetter() {
        assertThat(VietnameseText.searchWords(" H'Đen  Niê-Kđăm (ba) "))
                .containsExactly("h", "den", "nie", "kdam", "ba");
        assertThat(VietnameseText.searchWords("…")).isEmpty();
    }

    @Test
    void sortsByTheWholeGivenNameBeforeTheFamilyNameCounts() {
        List<String> names = new ArrayList<>(List.of(
                "Nguyễn Văn Hoà", "Trần Văn Hoa", "Lê Văn Hoa", "Đặng Thị An", "Dương Thị An", "Lê Thị Hoa", "Bình"));
        names.sort((a, b) -> Arrays.compareUnsigned(VietnameseText.personSortKey(a), VietnameseText.personSortKey(b)));
        assertThat(names)
                .containsExactly(
                        "Dương Thị An",
                        "Đặng Thị An",
                        "Bình",
                        "Lê Thị Hoa",
                        "Lê Văn Hoa",
                        "Trần Văn Hoa",
                        "Nguyễn Văn Hoà");
    }
}
