package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** Who in the commune lacks what, to be taken away. The board shows no more people than are written at once. */
final class GapOffer {

    private GapOffer() {}

    static ListOffer<GapRow> of(GapBoard board, List<Criterion> columns, LocalDate today) {
        ListOffer<GapRow> offer = ListOffer.ofAll(
                        "con-thieu",
                        NominationPermissions.NOMINATE,
                        translate("nominations.gaps.title"),
                        () -> lacking(board.rows(), columns))
                .text("officials.column.name", row -> row.official().fullName())
                .text("officials.column.post", GapOffer::posts);
        if (columns.size() == 1) {
            offer.filteredBy(List.of(StandingTexts.of(columns.getFirst())));
        }
        columns.forEach(column -> offer.text("standings.criterion." + column, row -> gap(row, column, today)));
        return offer;
    }

    /** Those who lack one of these. */
    static List<GapRow> lacking(List<GapRow> all, List<Criterion> columns) {
        return all.stream()
                .filter(row ->
                        columns.stream().anyMatch(column -> row.lacking(column).isPresent()))
                .toList();
    }

    private static String posts(GapRow row) {
        return row.official().posts().stream().map(Formats.current()::name).collect(Collectors.joining(", "));
    }

    private static @Nullable String gap(GapRow row, Criterion criterion, LocalDate today) {
        return row.lacking(criterion)
                .map(line -> StandingTexts.gap(List.of(line), today))
                .orElse(null);
    }
}
