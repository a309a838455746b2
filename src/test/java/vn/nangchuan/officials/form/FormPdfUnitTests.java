package vn.nangchuan.officials.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.nangchuan.officials.form.FormSheet.Line;
import vn.nangchuan.officials.form.FormSheet.Table;

class FormPdfUnitTests {

    /** Every vowel with every tone, in both cases, and đ. */
    private static final String ALL_LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
                    + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

    @Test
    void everyVietnameseLetterCanBeReadOutAgain() throws IOException {
        String letters = Normalizer.normalize(ALL_LETTERS, Normalizer.Form.NFC);
        StringBuilder read = new StringBuilder();
        for (int start = 0; start < letters.length(); start += 20) {
            String some = letters.substring(start, Math.min(start + 20, letters.length()));
            read.append(textOf(new Line("1", "Chữ", some)).replaceAll("\\s", ""));
            assertThat(read).contains(some);
        }
    }

    @Test
    void whatIsNotKnownLeavesRoomToWrite() throws IOException {
        assertThat(withoutSpaces(new Line("13", "Ngày được tuyển dụng lần đầu", "")))
                .contains("13)Ngàyđượctuyểndụnglầnđầu:.....");
    }

    @Test
    void theFormHasItsTitleItsUnitsAndThePlacesForSignatures() throws IOException {
        assertThat(withoutSpaces(new Line("1", "Giới tính", "Nữ")))
                .contains(
                        "SƠYẾULÝLỊCHCÁNBỘ,CÔNGCHỨC,VIÊNCHỨC",
                        "tỉnhLạngSơn",
                        "Sốhiệu:.....",
                        "Mãsốđịnhdanh:.....",
                        "xãTânLang",
                        "Ảnhmàu",
                        "1)Giớitính:Nữ",
                        "Ngườikhai",
                        "Thủtrưởngcơquan,đơnvị",
                        "(Kýtên,đóngdấu)");
    }

    @Test
    void eachPageSaysWhoseItIsAndWhichOfHowMany() throws IOException {
        try (PDDocument document = document(longTable(150))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                String text = textOf(document, page);
                assertThat(text).contains("HOÀNG THỊ SEN");
                assertThat(text.replaceAll("\\s", "")).contains("Trang" + page + "/" + pages);
            }
        }
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPageAndNoRowIsLost() throws IOException {
        try (PDDocument document = document(longTable(150))) {
            String whole = textOf(document, 1, document.getNumberOfPages());
            for (int row = 0; row < 150; row++) {
                assertThat(whole).contains("Trường số " + row + ".");
            }
            assertThat(Pattern.compile("Tên cơ sở đào tạo").matcher(whole).results())
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void monthsStandUnderOneHeadingThatSaysSoOnEachPage() throws IOException {
        Table table = new Table(
                "33",
                "Quá trình",
                List.of("Từ", "Đến", "Đơn vị"),
                List.of(1, 1, 4),
                java.util.Collections.nCopies(120, List.of("05/2016", "06/2017", "xã Tân Lang")));
        try (PDDocument document = document(table)) {
            String whole = textOf(document, 1, document.getNumberOfPages());
            assertThat(Pattern.compile("Tháng/năm").matcher(whole).results()).hasSize(document.getNumberOfPages());
            assertThat(Pattern.compile("06/2017").matcher(whole).results()).hasSize(120);
        }
    }

    @Test
    void isA4AndBringsTheFontsOfItsTextAlong() throws IOException {
        try (PDDocument document = document(new Line("1", "Giới tính", "Nữ"))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            List<PDFont> fonts = new ArrayList<>();
            page.getResources().getFontNames().forEach(name -> fonts.add(font(page, name)));
            assertThat(fonts)
                    .filteredOn(PDFont::isEmbedded)
                    .extracting(PDFont::getName)
                    .anyMatch(name -> name.endsWith("LiberationSerif"))
                    .anyMatch(name -> name.endsWith("LiberationSerif-Bold"));
        }
    }

    private static PDFont font(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Table longTable(int rows) {
        return new Table(
                "32.1",
                "Chuyên môn",
                List.of("Từ", "Tên cơ sở đào tạo"),
                List.of(1, 4),
                java.util.stream.IntStream.range(0, rows)
                        .mapToObj(row -> List.of("05/2016", "Trường số " + row + "."))
                        .toList());
    }

    /** Where a reader guesses spaces is not what is asked. */
    private static String withoutSpaces(FormSheet.Part part) throws IOException {
        return textOf(part).replaceAll("\\s", "");
    }

    private static String textOf(FormSheet.Part part) throws IOException {
        try (PDDocument document = document(part)) {
            return textOf(document, 1, document.getNumberOfPages());
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        return textOf(document, page, page);
    }

    private static String textOf(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document);
    }

    private static PDDocument document(FormSheet.Part part) throws IOException {
        return Loader.loadPDF(FormPdf.of(
                new FormSheet("tỉnh Lạng Sơn", "xã Tân Lang", "HOÀNG THỊ SEN", null, Collections.singletonList(part))));
    }
}
