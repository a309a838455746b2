package vn.nangchuan.officials.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.Disclosures;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PastServiceDesk;
import vn.nangchuan.officials.PastServiceEntry;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.officials.form.FormPdf;
import vn.nangchuan.officials.form.FormSheet;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.units.UnitDirectory;

/** What of a dossier stands on the printed form. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class FormDownloadTests extends SpringBrowserlessTest {

    @Autowired
    CorrectionFixture world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Disclosures disclosures;

    @Autowired
    DossierDesk desk;

    @Autowired
    QualificationDesk papers;

    @Autowired
    PastServiceDesk services;

    @Autowired
    AuditLists audit;

    @Autowired
    PostingDesk postings;

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
    void hasALineForDefenceAndForLanguagesTheirNameAndScore() throws IOException {
        add(Criterion.DEFENCE, Level.DEFENCE_GROUP_4, null, null);
        add(Criterion.FOREIGN_LANGUAGE, Level.FOREIGN_2, "Trung Quốc", "210");
        add(Criterion.MINORITY_LANGUAGE, null, "Tày", null);

        assertThat(text())
                .contains(
                        "32.4)Bồidưỡngkiếnthứcanninh,quốcphòng",
                        "đốitượng4",
                        "32.6)Ngoạingữ/tiếngdântộc",
                        "Điểmsố",
                        "TrungQuốc",
                        "210",
                        "Tày");
    }

    private void add(Criterion criterion, @Nullable Level level, @Nullable String language, @Nullable String score) {
        QualificationEntry entry = new QualificationEntry(
                criterion,
                level,
                null,
                null,
                language,
                score,
                null,
                null,
                null,
                "Trường",
                null,
                LocalDate.of(2018, 8, 17),
                null);
        world.clerk(() -> {
            papers.add(world.official, entry);
            return entry;
        });
    }

    @Test
    void theMainPostStandsFirstThoughItEndsWhileAnotherGoesOn() throws IOException {
        LocalDate today = clock.today();
        world.clerk(() -> {
            HeldPost main = dossiers.open(world.official).orElseThrow().posts().getFirst();
            postings.change(
                    world.official,
                    main.id(),
                    main.version(),
                    new PostingEntry(main.code(), main.validFrom(), today.plusYears(2), null, false, true, null));
            postings.add(
                    world.official,
                    new PostingEntry("COUNCIL_CHAIR", today.minusYears(1), null, null, false, false, null));
            return main;
        });

        assertThat(text())
                .contains(
                        "Chứcvụ(chứcdanh)hiệntại:BíthưĐảngủy,xãTânLang",
                        "Ngàybổnhiệm/phêchuẩn:01/05/2015",
                        "Chứcvụ(chứcdanh)kiêmnhiệm:ChủtịchHĐND,xãTânLang");
    }

    @Test
    void hidesAllButTheLastDigitsOfTheIdentityNumber() throws IOException {
        assertThat(text()).contains("1234").doesNotContain("020175001234");
    }

    @Test
    void saysThatWhatIsSensitiveIsLeftOut() throws IOException {
        describe();

        assertThat(text())
                .contains("mục6,15,26,27đểtrống", "6)Dântộc:.....", "27)ChứcvụĐảngkiêmnhiệm:.....")
                .doesNotContain("Nùng", "03/02/2005", "Chiủyviên");
    }

    @Test
    void holdsWhatIsSensitiveForAReason() throws IOException {
        describe();

        assertThat(text(DisclosureReason.COMPARING))
                .contains(
                        "6)Dântộc:Nùng",
                        "8)SốCMND/CCCD:020175001234",
                        "15)NgàyvàoĐảngCộngsảnViệtNam:03/02/2005Ngàychínhthức:03/02/2006",
                        "26)ChứcvụĐảnghiệntại:Bíthưchibộ",
                        "27)ChứcvụĐảngkiêmnhiệm:Chiủyviên")
                .doesNotContain("đểtrống", "••••");
    }

    @Test
    void eachKindOfStudyHasTheColumnsOfTheForm() throws IOException {
        study(Criterion.PROFESSIONAL, Level.PROFESSIONAL_ELEMENTARY, "Trường sơ cấp", "Thú y");
        study(Criterion.PROFESSIONAL, Level.BACHELOR, "Học viện Nông nghiệp", "Chăn nuôi");
        study(Criterion.STATE_MANAGEMENT, null, "Trường cán bộ", null);
        study(Criterion.PROFESSIONAL_TITLE, null, "Trường sư phạm", "Giáo viên tiểu học hạng II");
        study(Criterion.SPECIALISED_DUTIES, null, "Học viện Tài chính", "Kế toán trưởng");

        String text = text();
        assertThat(between(text, "32.1)", "32.2)"))
                .contains("Tháng/năm", "Chuyênngành", "Hìnhthức", "Chănnuôi", "Tậptrung", "03/2015", "06/2015")
                .doesNotContain("Thúy", "12/06/2015");
        assertThat(between(text, "32.2)", "32.3)"))
                .contains("Hìnhthức", "Vănbằngđượccấp", "SC-15")
                .doesNotContain("Chuyênngành");
        assertThat(between(text, "32.3)", "32.5)"))
                .contains("Chứngchỉđượccấp", "Trườngcánbộ")
                .contains("Trườngsưphạm", "GiáoviêntiểuhọchạngII,sốQL-7")
                .contains("HọcviệnTàichính", "Kếtoántrưởng,sốQL-7")
                .doesNotContain("Hìnhthức", "Tậptrung");
        assertThat(between(text, "32.5)", "32.6)")).contains("Chứngchỉđượccấp").doesNotContain("Hìnhthức");
    }

    @Test
    void tellsWhereThePersonServedElsewhereAndHereInTheOrderOfTime() throws IOException {
        world.clerk(() -> {
            services.add(
                    world.official,
                    new PastServiceEntry(
                            MonthOrDay.parse("2004-09"),
                            MonthOrDay.parse("2015-04-30"),
                            "Phòng Nội vụ huyện Văn Lãng",
                            "Chuyên viên"));
            services.add(
                    world.official,
                    new PastServiceEntry(
                            MonthOrDay.parse("1997-09"), MonthOrDay.parse("2004-08"), "Trường THCS", "Giáo viên"));
            return world.official;
        });

        String text = text();
        assertThat(text.substring(text.indexOf("33)")))
                .containsSubsequence(
                        "09/1997",
                        "08/2004",
                        "Giáoviên,TrườngTHCS",
                        "09/2004",
                        "04/2015",
                        "Chuyênviên,PhòngNộivụhuyệnVănLãng",
                        "05/2015",
                        "nay",
                        "BíthưĐảngủy,xãTânLang")
                .doesNotContain("30/04/2015", "01/05/2015");
    }

    @Test
    void printingTheWholeFormIsRecordedWithTheReason() {
        world.clerk(() -> dossiers.print(world.official, DisclosureReason.REPORTING));

        assertThat(world.own(() -> audit.viewersOf(world.official, null, 20)).lines())
                .filteredOn(line -> line.action().equals("officials:form-exported"))
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .extracting(AuditLine.Change::after)
                        .containsExactly("REPORTING"));
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private void describe() {
        world.clerk(() -> {
            desk.change(
                    world.official,
                    version(),
                    new PersonalEntry("Hoàng Thị Sen", Sex.FEMALE, LocalDate.of(1975, 1, 1), "07", null));
            desk.change(
                    world.official,
                    version(),
                    new PartyEntry(LocalDate.of(2005, 2, 3), LocalDate.of(2006, 2, 3), "Bí thư chi bộ", "Chi ủy viên"));
            return world.official;
        });
    }

    private int version() {
        return dossiers.open(world.official).orElseThrow().details().version();
    }

    private void study(Criterion criterion, @Nullable Level level, String issuer, @Nullable String studied) {
        world.clerk(() -> {
            papers.add(
                    world.official,
                    new QualificationEntry(
                            criterion,
                            level,
                            null,
                            studied,
                            null,
                            null,
                            MonthOrDay.parse("2015-03"),
                            MonthOrDay.parse("2015-06-12"),
                            FormOfStudy.RESIDENTIAL,
                            issuer,
                            "QL-7",
                            LocalDate.of(2015, 6, 30),
                            null));
            return world.official;
        });
    }

    @Test
    void isVietnameseWhateverTheLanguageOfTheScreen() throws IOException {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(text()).contains("Giớitính:Nữ", "Lýluậnchínhtrị");
    }

    /** Without spaces: where a reader guesses them is not what is asked. */
    private String text() throws IOException {
        return text(null);
    }

    private String text(@Nullable DisclosureReason reason) throws IOException {
        FormSheet sheet = world.clerk(() -> new FormSheets(
                        dossiers.print(world.official, reason).orElseThrow(),
                        clock.today(),
                        reason == null
                                ? null
                                : disclosures.show(world.official, reason).orElseThrow())
                .sheet(units.trail(world.commune)));
        try (PDDocument document = Loader.loadPDF(FormPdf.of(sheet))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }
}
