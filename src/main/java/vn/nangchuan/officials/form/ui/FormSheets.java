package vn.nangchuan.officials.form.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.PersonDetails;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.Study;
import vn.nangchuan.officials.form.FormSheet;
import vn.nangchuan.officials.form.FormSheet.Line;
import vn.nangchuan.officials.form.FormSheet.Part;
import vn.nangchuan.officials.form.FormSheet.Table;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.DemandWords;
import vn.nangchuan.standards.Level;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.units.UnitSummary;

/**
 * Fills the official form from a dossier, with the numbers and words of Thông tư 06/2023/TT-BNV. The form is Vietnamese,
 * whatever the language of the screen.
 */
class FormSheets {

    private static final Locale FORM = Locale.of("vi");
    private static final String HIDDEN = "•••• •••• ";
    private static final Set<Criterion> MANAGEMENT = Set.of(
            Criterion.STATE_MANAGEMENT,
            Criterion.PARTY_BUILDING,
            Criterion.ECONOMIC_MANAGEMENT,
            Criterion.CIVIL_STATUS);

    private final Dossier dossier;
    private final LocalDate today;
    private final Formats formats = new Formats(FORM);
    private final DemandWords words = new DemandWords(new VietnameseTexts());
    private final List<Part> parts = new ArrayList<>();

    FormSheets(Dossier dossier, LocalDate today) {
        this.dossier = dossier;
        this.today = today;
    }

    private final class VietnameseTexts implements DemandWords.Source {

        @Override
        public String of(String key, Object... values) {
            return I18NProvider.translate(FORM, key, values);
        }

        @Override
        public String date(LocalDate day) {
            return formats.date(day);
        }
    }

    /**
     * The filled form.
     *
     * @param trail the units from the province down to the one that keeps the dossier
     */
    FormSheet sheet(List<UnitSummary> trail) {
        person();
        posts();
        training();
        career();
        return new FormSheet(
                trail.getFirst().fullName(),
                trail.getLast().fullName(),
                dossier.fullName().toUpperCase(FORM),
                parts);
    }

    /** What is sensitive, and the number but for its last digits, is written in by hand: paper cannot be masked again. */
    private void person() {
        PersonDetails details = dossier.details();
        line("1", "Họ và tên khai sinh (viết chữ in hoa)", dossier.fullName().toUpperCase(FORM));
        line("1", "Giới tính", dossier.sex() == null ? "" : said("officials.sex." + dossier.sex()));
        line("3", "Ngày, tháng, năm sinh", date(dossier.birthDate()));
        line("6", "Dân tộc", "");
        line("8", "Số CMND/CCCD", dossier.identityLast4() == null ? "" : HIDDEN + dossier.identityLast4());
        line(
                "8",
                "Ngày cấp",
                details.documents().stream()
                        .filter(HeldDocument::current)
                        .findFirst()
                        .map(document -> date(document.issuedOn()))
                        .orElse(""));
        line("8", "SĐT liên hệ", text(details.phone()));
        line("13", "Ngày được tuyển dụng lần đầu", date(dossier.recruitedOn()));
        line("13", "Cơ quan, tổ chức, đơn vị tuyển dụng", text(details.recruitedBy()));
        line("14", "Ngày vào cơ quan hiện đang công tác", date(details.joinedOn()));
        line("15", "Ngày vào Đảng Cộng sản Việt Nam", "");
        line("15", "Ngày chính thức", "");
        line("19", "Trình độ giáo dục phổ thông", highest(Criterion.GENERAL_EDUCATION));
        line("20", "Trình độ chuyên môn cao nhất", highest(Criterion.PROFESSIONAL));
    }

    private String highest(Criterion criterion) {
        return dossier.qualifications().stream()
                .filter(held -> held.criterion() == criterion)
                .map(HeldQualification::level)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Level::rank))
                .map(words::of)
                .orElse("");
    }

    private void posts() {
        List<HeldPost> held = dossier.postsOn(today);
        line("23", "Chức vụ (chức danh) hiện tại", held.isEmpty() ? "" : post(held.getFirst()));
        line(
                "23",
                "Ngày bổ nhiệm/phê chuẩn",
                held.isEmpty() ? "" : date(held.getFirst().validFrom()));
        line(
                "25",
                "Chức vụ (chức danh) kiêm nhiệm",
                held.stream().skip(1).map(this::post).collect(Collectors.joining("; ")));
        line("26", "Chức vụ Đảng hiện tại", "");
        line("30", "Ngạch/chức danh nghề nghiệp", text(dossier.details().civilRank()));
        line("30", "Vị trí việc làm", text(dossier.details().jobPosition()));
    }

    private String post(HeldPost post) {
        return post.post().vi() + ", " + post.unitName();
    }

    private void training() {
        papers("32.1", "Chuyên môn (từ trung cấp trở lên)", Set.of(Criterion.PROFESSIONAL));
        papers("32.2", "Lý luận chính trị", Set.of(Criterion.POLITICAL_THEORY));
        papers("32.3", "Bồi dưỡng quản lý nhà nước/chức danh nghề nghiệp/nghiệp vụ chuyên ngành", MANAGEMENT);
        papers("32.5", "Tin học", Set.of(Criterion.INFORMATION_TECHNOLOGY));
        papers("32.6", "Ngoại ngữ/tiếng dân tộc", Set.of(Criterion.MINORITY_LANGUAGE));
    }

    private void papers(String number, String title, Set<Criterion> kinds) {
        List<List<String>> rows = dossier.qualifications().stream()
                .filter(held -> kinds.contains(held.criterion()))
                .sorted(Comparator.comparing(HeldQualification::issuedOn))
                .map(this::row)
                .toList();
        parts.add(new Table(
                number,
                title,
                List.of(
                        "Từ",
                        "Đến",
                        "Tên cơ sở đào tạo, bồi dưỡng",
                        "Chuyên ngành",
                        "Hình thức",
                        "Văn bằng, chứng chỉ, trình độ"),
                List.of(5, 5, 10, 8, 6, 12),
                rows));
    }

    private List<String> row(HeldQualification held) {
        Study study = held.study();
        return List.of(
                month(study.from()),
                month(study.to()),
                held.issuer(),
                text(held.studied()),
                study.form() == null ? "" : said("officials.form-of-study." + study.form()),
                paper(held));
    }

    private String paper(HeldQualification held) {
        String paper = words.paper(held.criterion(), held.level());
        return Stream.of(
                        paper,
                        held.number() == null ? null : "số " + held.number(),
                        "cấp ngày " + date(held.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String month(@Nullable MonthOrDay month) {
        return month == null ? "" : month.written();
    }

    private static String said(String key) {
        return I18NProvider.translate(FORM, key);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void career() {
        List<List<String>> rows = dossier.posts().stream()
                .sorted(Comparator.comparing(HeldPost::validFrom))
                .map(post -> List.of(
                        formats.date(post.validFrom()),
                        post.validTo() == null
                                ? "nay"
                                : formats.date(post.validTo().minusDays(1)),
                        post(post)))
                .toList();
        parts.add(new Table(
                "33",
                "Tóm tắt quá trình công tác",
                List.of(
                        "Từ",
                        "Đến",
                        "Đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội), chức danh, chức vụ"),
                List.of(2, 2, 8),
                rows));
    }

    private void line(String number, String label, String value) {
        parts.add(new Line(number, label, value));
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : formats.date(day);
    }
}
