package vn.nangchuan.officials.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
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
                        "xãTânLang",
                        "1)Họvàtênkhaisinh(viếtchữinhoa):HOÀNGTHỊSEN",
                        "Ngày,tháng,nămsinh:01/01/1975",
                        "Chứcvụ(chứcdanh)hiệntại:BíthưĐảngủy,xãTânLang",
                        "32.2)Lýluậnchínhtrị",
                        "SC-15",
                        "33)Tómtắtquátrìnhcôngtác");
    }

    @Test
    void hidesAllButTheLastDigitsOfTheIdentityNumber() throws IOException {
        assertThat(text()).contains("1234").doesNotContain("020175001234");
    }

    @Test
    void isVietnameseWhateverTheLanguageOfTheScreen() throws IOException {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(text()).contains("Giớitính:Nữ", "Lýluậnchínhtrị");
    }

    /** Without spaces: where a reader guesses them is not what is asked. */
    private String text() throws IOException {
        FormSheet sheet =
                world.clerk(() -> new FormSheets(dossiers.print(world.official).orElseThrow(), clock.today())
                        .sheet(units.trail(world.commune)));
        try (PDDocument document = Loader.loadPDF(FormPdf.of(sheet))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }
}
