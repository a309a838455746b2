package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.forecast.FallLine;
import vn.nangchuan.officials.forecast.FallList;
import vn.nangchuan.officials.forecast.FallLists;
import vn.nangchuan.standings.forecast.FallCursor;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.standings.forecast.Forecasts;
import vn.nangchuan.standings.forecast.UnitFalls;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** Those who will fall, to be taken away. */
final class FallOffer {

    private FallOffer() {}

    static ListOffer<FallLine> of(FallLists lists, FallFilter filter, String unit) {
        return ListOffer.of(
                        "du-bao",
                        OfficialPermissions.READ,
                        translate("officials.forecast.list.title"),
                        () -> ListOffer.<FallLine, FallCursor>inPages(behind -> {
                            FallList page = lists.page(filter, behind, Forecasts.LONGEST_PAGE);
                            return new ListOffer.Page<>(page.lines(), page.next());
                        }))
                .filteredBy(asked(filter, unit))
                .date("officials.forecast.column.day", line -> line.fall().day())
                .text("officials.column.name", FallLine::fullName)
                .text("officials.forecast.column.unit", line -> line.fall().unitName())
                .text(
                        "officials.column.post",
                        line -> Formats.current().name(line.fall().post()))
                .text(
                        "officials.forecast.column.before",
                        line -> StandingTexts.of(line.fall().before()))
                .text(
                        "officials.forecast.column.after",
                        line -> StandingTexts.of(line.fall().after()))
                .text("officials.forecast.column.requirements", ForecastTexts::requirements)
                .text("officials.forecast.column.cause", ForecastTexts::causes);
    }

    private static List<String> asked(FallFilter filter, String unit) {
        Formats formats = Formats.current();
        List<String> words = new ArrayList<>(List.of(
                unit,
                formats.date(filter.after()) + " – " + formats.date(filter.to().minusDays(1))));
        if (filter.criterion() != null) {
            words.add(StandingTexts.of(filter.criterion()));
        }
        return words;
    }

    /** How many fall below the standard, unit by unit. */
    static ListOffer<UnitFalls> byUnit(Supplier<List<UnitFalls>> lines, Function<UnitFalls, String> name) {
        return ListOffer.ofAll(
                        "du-bao-theo-don-vi", OfficialPermissions.READ, translate("officials.forecast.by-unit"), lines)
                .text("officials.register.unit", name::apply)
                .number("officials.forecast.column.falls", UnitFalls::falls)
                .number("officials.forecast.curve.excused", UnitFalls::excused);
    }
}
