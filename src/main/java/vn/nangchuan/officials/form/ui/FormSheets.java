package vn.nangchuan.officials.form.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PersonDetails;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.form.FormSheet;
import vn.nangchuan.officials.form.FormSheet.Line;
import vn.nangchuan.officials.form.FormSheet.Part;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.units.UnitSummary;

/**
 * Fills the official form from a dossier, with the numbers and words of Thông tư 06/2023/TT-BNV. The form is Vietnamese,
 * whatever the language of the screen.
 */
class FormSheets {

    private static final String HIDDEN = "•••• •••• ";
    private static final String LEFT_OUT = """
            Bản in không có thông tin nhạy cảm: mục 6, 15, 26, 27 để trống; mục 8 chỉ ghi 4 chữ số cuối.""";

    private final Dossier dossier;
    private final LocalDate today;
    private final @Nullable DisclosedFacts facts;
    private final FormTexts texts = new FormTexts();
    private final List<Part> parts = new ArrayList<>();

    /** @param facts what is sensitive; null: it is left to be written in by hand, as paper cannot be masked again */
    FormSheets(Dossier dossier, LocalDate today, @Nullable DisclosedFacts facts) {
        this.facts = facts;
        this.dossier = dossier;
        this.today = today;
    }

    /**
     * The filled form.
     *
     * @param trail the units from the province down to the one that keeps the dossier
     */
    FormSheet sheet(List<UnitSummary> trail) {
        person();
        posts();
        parts.addAll(new FormTables(dossier, texts).all());
        return new FormSheet(
                trail.getFirst().fullName(),
                trail.getLast().fullName(),
                texts.capitals(dossier.fullName()),
                facts == null ? LEFT_OUT : null,
                parts);
    }

    private void person() {
        PersonDetails details = dossier.details();
        line("1", "Họ và tên khai sinh (viết chữ in hoa)", texts.capitals(dossier.fullName()));
        line("1", "Giới tính", dossier.sex() == null ? "" : texts.said("officials.sex." + dossier.sex()));
        line("3", "Ngày, tháng, năm sinh", texts.date(dossier.birthDate()));
        line(
                "6",
                "Dân tộc",
                facts == null || facts.ethnicity() == null
                        ? ""
                        : facts.ethnicity().name());
        line("8", "Số CMND/CCCD", number());
        line(
                "8",
                "Ngày cấp",
                details.documents().stream()
                        .filter(HeldDocument::current)
                        .findFirst()
                        .map(document -> texts.date(document.issuedOn()))
                        .orElse(""));
        line("8", "SĐT liên hệ", texts.text(details.phone()));
        line("13", "Ngày được tuyển dụng lần đầu", texts.date(dossier.recruitedOn()));
        line("13", "Cơ quan, tổ chức, đơn vị tuyển dụng", texts.text(details.recruitedBy()));
        line("14", "Ngày vào cơ quan hiện đang công tác", texts.date(details.joinedOn()));
        line("15", "Ngày vào Đảng Cộng sản Việt Nam", ofParty(party -> texts.date(party.joinedOn())));
        line("15", "Ngày chính thức", ofParty(party -> texts.date(party.officialOn())));
        line("19", "Trình độ giáo dục phổ thông", highest(Criterion.GENERAL_EDUCATION));
        line("20", "Trình độ chuyên môn cao nhất", highest(Criterion.PROFESSIONAL));
    }

    private String number() {
        if (facts != null) {
            return texts.text(facts.number());
        }
        return dossier.identityLast4() == null ? "" : HIDDEN + dossier.identityLast4();
    }

    private String ofParty(Function<PartyEntry, String> field) {
        return facts == null ? "" : field.apply(facts.party());
    }

    private String highest(Criterion criterion) {
        return dossier.qualifications().stream()
                .filter(held -> held.criterion() == criterion)
                .map(HeldQualification::level)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Level::rank))
                .map(texts::level)
                .orElse("");
    }

    private void posts() {
        List<HeldPost> held = dossier.postsOn(today);
        line("23", "Chức vụ (chức danh) hiện tại", held.isEmpty() ? "" : CareerTable.post(held.getFirst()));
        line(
                "23",
                "Ngày bổ nhiệm/phê chuẩn",
                held.isEmpty() ? "" : texts.date(held.getFirst().validFrom()));
        line(
                "23",
                "Ngày bổ nhiệm lại/phê chuẩn nhiệm kỳ tiếp theo",
                held.isEmpty() ? "" : texts.date(held.getFirst().reappointedOn()));
        line(
                "25",
                "Chức vụ (chức danh) kiêm nhiệm",
                held.stream().skip(1).map(CareerTable::post).collect(Collectors.joining("; ")));
        line("26", "Chức vụ Đảng hiện tại", ofParty(party -> texts.text(party.post())));
        line("27", "Chức vụ Đảng kiêm nhiệm", ofParty(party -> texts.text(party.postBesides())));
        line("30", "Ngạch/chức danh nghề nghiệp", texts.text(dossier.details().civilRank()));
        line("30", "Vị trí việc làm", texts.text(dossier.details().jobPosition()));
    }

    /** What one item asks stands together, as on the form. */
    private void line(String number, String label, String value) {
        if (!parts.isEmpty()
                && parts.getLast() instanceof Line last
                && last.number().equals(number)) {
            parts.set(parts.size() - 1, last.and(label, value));
        } else {
            parts.add(new Line(number, label, value));
        }
    }
}
