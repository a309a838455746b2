package vn.nangchuan.officials.form.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.Study;
import vn.nangchuan.officials.form.FormSheet.Table;
import vn.nangchuan.standards.Criterion;

/** The tables of the form: what was studied, by kind (item 32), and where the person has served (item 33). */
class FormTables {

    private static final Set<Criterion> MANAGEMENT = Set.of(
            Criterion.STATE_MANAGEMENT,
            Criterion.PARTY_BUILDING,
            Criterion.ECONOMIC_MANAGEMENT,
            Criterion.CIVIL_STATUS);

    private final Dossier dossier;
    private final FormTexts texts;
    private final List<Table> tables = new ArrayList<>();

    FormTables(Dossier dossier, FormTexts texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    List<Table> all() {
        training();
        career();
        return List.copyOf(tables);
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
        tables.add(new Table(
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
                texts.month(study.from()),
                texts.month(study.to()),
                held.issuer(),
                studied(held),
                study.form() == null ? "" : texts.said("officials.form-of-study." + study.form()),
                paper(held));
    }

    private String studied(HeldQualification held) {
        return held.studied() != null || held.field() == null
                ? texts.text(held.studied())
                : texts.said("officials.field." + held.field());
    }

    private String paper(HeldQualification held) {
        String paper = texts.paper(held.criterion(), held.level());
        return Stream.of(
                        paper,
                        held.number() == null ? null : "số " + held.number(),
                        "cấp ngày " + texts.date(held.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void career() {
        List<List<String>> rows = dossier.posts().stream()
                .sorted(Comparator.comparing(HeldPost::validFrom))
                .map(post -> List.of(
                        texts.date(post.validFrom()),
                        post.validTo() == null
                                ? "nay"
                                : texts.date(post.validTo().minusDays(1)),
                        post(post)))
                .toList();
        tables.add(new Table(
                "33",
                "Tóm tắt quá trình công tác",
                List.of(
                        "Từ",
                        "Đến",
                        "Đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội), chức danh, chức vụ"),
                List.of(2, 2, 8),
                rows));
    }

    static String post(HeldPost post) {
        return post.post().vi() + ", " + post.unitName();
    }
}
