package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.oversight.OversightFigures;
import vn.nangchuan.oversight.OversightPermissions;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.oversight.OverviewLine;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** The units below a place with their figures, to be taken away: the ranked ones, then those without a rate. */
final class OverviewOffer {

    private OverviewOffer() {}

    static ListOffer<OverviewLine> of(OversightFigures figures, Overview shown) {
        LocalDate then = shown.comparedWith();
        ListOffer<OverviewLine> offer = ListOffer.of(
                        "giam-sat",
                        OversightPermissions.READ,
                        translate("oversight.title"),
                        () -> figures.overview(shown.unit().id(), shown.date(), then).stream()
                                .flatMap(now -> Stream.concat(now.ranked().stream(), now.withoutRate().stream())))
                .filteredBy(asked(shown))
                .text("oversight.column.unit", OverviewLine::name)
                .number("oversight.column.total", line -> line.figures().total())
                .number("oversight.column.elected", line -> line.figures().elected())
                .number(
                        "oversight.column.civil-servants",
                        line -> line.figures().civilServants())
                .number("oversight.column.met", line -> line.figures().met())
                .number("oversight.column.below", line -> line.figures().below())
                .number("oversight.column.without", line -> line.figures().withoutData())
                .number("oversight.column.rate.percent", line -> percent(line.figures()));
        return then == null
                ? offer
                : offer.number(
                        "oversight.column.then.percent",
                        line -> line.change() == null
                                ? null
                                : percent(line.change().then()));
    }

    private static @Nullable Number percent(UnitFigures figures) {
        return figures.rate().isEmpty()
                ? null
                : BigDecimal.valueOf(100.0 * figures.met() / figures.total()).setScale(1, RoundingMode.HALF_UP);
    }

    private static List<String> asked(Overview shown) {
        Formats formats = Formats.current();
        List<String> words = new ArrayList<>(List.of(shown.name(), formats.date(shown.date())));
        if (shown.comparedWith() != null) {
            words.add(translate("oversight.column.then", formats.date(shown.comparedWith())));
        }
        return words;
    }
}
