package vn.nangchuan.officials.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.officials.form.FormPdf;
import vn.nangchuan.officials.form.FormSheet;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.units.UnitDirectory;

/** What of a dossier stands on the printed form. */
@PortalTest
@Import(CorrectionFixture.class)
@ViewPackages(packages = "vn.nangchuan")
class FormDownloadTests extends SpringBrowserlessTest {

    @Autowired
    CorrectionFixture world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    UnitDirectory units;

    @Autowired
    BusinessClock clock;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void saysInTheFormsWordsWhatTheDossierHolds() throws IOException {
        assertThat(text())
                .contains(
                        "xã Tân Lang",
                        "1) Họ và tên khai sinh (viết chữ in hoa): HOÀNG THỊ SEN",
                        "Ngày, tháng, năm sinh: 01/01/1975",
                        "Chức vụ (chức danh) hiện tại: Bí thư Đảng ủy, xã Tân Lang",
                        "32.2) Lý luận chính trị",
                        "Trường Chính trị tỉnh",
                        "33) Tóm tắt quá trình công tác");
    }

    @Test
    void hidesAllButTheLastDigitsOfTheIdentityNumber() throws IOException {
        assertThat(text()).contains("1234").doesNotContain("020175001234");
    }

    @Test
    void isVietnameseWhateverTheLanguageOfTheScreen() throws IOException {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(text()).contains("Giới tính: Nữ", "Lý luận chính trị");
    }

    private String text() throws IOException {
        FormSheet sheet = world.clerk(() -> new FormSheets(
                        dossiers.print(world.official).orElseThrow(), clock.today())
                .sheet(units.trail(world.commune)));
        try (PDDocument document = Loader.loadPDF(FormPdf.of(sheet))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return String.join(" ", List.of(stripper.getText(document).split("\\s+")));
        }
    }
}
