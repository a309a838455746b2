package vn.nangchuan.officials.form.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.form.FormSheet.Table;

/** Item 33 of the form: where the person has served, by month. */
class CareerTable {

    private final Dossier dossier;
    private final FormTexts texts;

    CareerTable(Dossier dossier, FormTexts texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    /** What was served elsewhere and here, in the order of time. */
    Table table() {
        Stream<Served> before = dossier.details().pastService().stream()
                .map(served -> new Served(
                        served.from(),
                        texts.month(served.from()),
                        texts.month(served.to()),
                        served.post() + ", " + served.unit()));
        Stream<Served> posts = dossier.posts().stream()
                .map(post -> new Served(
                        MonthOrDay.of(post.validFrom()),
                        month(post.validFrom()),
                        lastMonth(post.validTo()),
                        post(post)));
        return new Table(
                "33",
                "Tóm tắt quá trình công tác",
                List.of(
                        FormTables.FROM,
                        FormTables.UNTIL,
                        "Đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội), chức danh, chức vụ"),
                List.of(2, 2, 9),
                Stream.concat(before, posts)
                        .sorted(Comparator.comparing(Served::begin))
                        .map(Served::cells)
                        .toList());
    }

    private record Served(MonthOrDay begin, String from, String until, String what) {

        List<String> cells() {
            return List.of(from, until, what);
        }
    }

    private String month(LocalDate day) {
        return texts.month(MonthOrDay.of(day));
    }

    /** @param end first day without the post; null where it is held */
    private String lastMonth(@Nullable LocalDate end) {
        return end == null ? "nay" : month(end.minusDays(1));
    }

    static String post(HeldPost post) {
        return post.post().vi() + ", " + post.unitName();
    }
}
