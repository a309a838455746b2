package vn.nangchuan.officials.form.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.form.FormSheet.Table;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** The tables of the form: what was studied, by kind (item 32), and the {@link CareerTable career} (item 33). */
class FormTables {

    static final String FROM = "Từ";
    static final String UNTIL = "Đến";
    private static final String SCHOOL = "Tên cơ sở đào tạo, bồi dưỡng";
    private static final String STUDY = "Hình thức đào tạo";
    private static final Set<Criterion> MANAGEMENT = Set.of(
            Criterion.STATE_MANAGEMENT,
            Criterion.PARTY_BUILDING,
            Criterion.ECONOMIC_MANAGEMENT,
            Criterion.CIVIL_STATUS,
            Criterion.PROFESSIONAL_TITLE,
            Criterion.SPECIALISED_DUTIES);

    private final Dossier dossier;
    private final FormTexts texts;
    private final List<Table> tables = new ArrayList<>();

    FormTables(Dossier dossier, FormTexts texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    List<Table> all() {
        training();
        tables.add(new CareerTable(dossier, texts).table());
        return List.copyOf(tables);
    }

    private void training() {
        add(
                "32.1",
                "Chuyên môn (từ trung cấp trở lên)",
                List.of(FROM, UNTIL, SCHOOL, "Chuyên ngành đào tạo", STUDY, "Văn bằng, trình độ"),
                List.of(5, 5, 10, 8, 6, 12),
                rows(Set.of(Criterion.PROFESSIONAL), held -> isOnTheForm(held) ? degree(held) : List.of()));
        add(
                "32.2",
                "Lý luận chính trị",
                List.of(FROM, UNTIL, SCHOOL, STUDY, "Văn bằng được cấp"),
                List.of(5, 5, 14, 8, 14),
                rows(Set.of(Criterion.POLITICAL_THEORY), this::politics));
        papers("32.3", "Bồi dưỡng quản lý nhà nước/chức danh nghề nghiệp/nghiệp vụ chuyên ngành", MANAGEMENT);
        papers("32.4", "Bồi dưỡng kiến thức an ninh, quốc phòng", Set.of(Criterion.DEFENCE));
        papers("32.5", "Tin học", Set.of(Criterion.INFORMATION_TECHNOLOGY));
        languages();
    }

    /** Of these the form asks which language it is, and the score. */
    private void languages() {
        add(
                "32.6",
                "Ngoại ngữ/tiếng dân tộc",
                List.of(FROM, UNTIL, SCHOOL, "Tên ngoại ngữ/tiếng dân tộc", "Chứng chỉ được cấp", "Điểm số"),
                List.of(5, 5, 10, 8, 12, 6),
                rows(Set.of(Criterion.FOREIGN_LANGUAGE, Criterion.MINORITY_LANGUAGE), this::languageRow));
    }

    private List<String> languageRow(HeldQualification held) {
        return List.of(
                from(held),
                until(held),
                held.issuer(),
                texts.text(held.language()),
                paper(held),
                texts.text(held.score()));
    }

    private void add(String number, String title, List<String> columns, List<Integer> shares, List<List<String>> rows) {
        tables.add(new Table(number, title, columns, shares, rows));
    }

    /** Of courses the form asks where they were held and what was given for them. */
    private void papers(String number, String title, Set<Criterion> kinds) {
        add(
                number,
                title,
                List.of(FROM, UNTIL, SCHOOL, "Chứng chỉ được cấp"),
                List.of(5, 5, 18, 18),
                rows(kinds, this::course));
    }

    private List<List<String>> rows(Set<Criterion> kinds, Function<HeldQualification, List<String>> row) {
        return dossier.qualifications().stream()
                .filter(held -> kinds.contains(held.criterion()))
                .sorted(Comparator.comparing(HeldQualification::issuedOn))
                .map(row)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /** Below that level the form has no line for it. */
    private static boolean isOnTheForm(HeldQualification degree) {
        return degree.level() != null && degree.level().rank() >= Level.PROFESSIONAL_INTERMEDIATE.rank();
    }

    private List<String> degree(HeldQualification held) {
        return List.of(from(held), until(held), held.issuer(), studied(held), form(held), paper(held));
    }

    private List<String> politics(HeldQualification held) {
        return List.of(from(held), until(held), held.issuer(), form(held), paper(held));
    }

    private List<String> course(HeldQualification held) {
        return List.of(from(held), until(held), held.issuer(), paper(held));
    }

    private String from(HeldQualification held) {
        return texts.month(held.study().from());
    }

    private String until(HeldQualification held) {
        return texts.month(held.study().to());
    }

    private String form(HeldQualification held) {
        FormOfStudy form = held.study().form();
        return form == null ? "" : texts.said("officials.form-of-study." + form);
    }

    private String studied(HeldQualification held) {
        return held.studied() != null || held.field() == null
                ? texts.text(held.studied())
                : texts.said("officials.field." + held.field());
    }

    private String paper(HeldQualification held) {
        String course = held.criterion().isOfCourses() ? held.studied() : null;
        return Stream.of(
                        texts.paper(held.criterion(), held.level()),
                        course,
                        held.number() == null ? null : "số " + held.number(),
                        "cấp ngày " + texts.date(held.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
