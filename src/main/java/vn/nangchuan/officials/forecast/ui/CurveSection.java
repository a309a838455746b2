package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.standings.forecast.Curve;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.StepChart;

/** How many will meet the standard, as a line and as a table. */
class CurveSection extends Section {

    private static final int MOST_DAYS = 36;

    private final transient Curve curve;
    private final transient Formats formats = Formats.current();

    /** @param download the menu by which its table is taken away */
    CurveSection(Curve curve, Component download) {
        this.curve = curve;
        addClassName("page-section");
        String said = saying(curve.points().getFirst(), curve.points().getLast());
        StepChart chart = new StepChart(said, curve.from(), curve.to());
        curve.points().forEach(point -> chart.step(point.day(), point.met()));
        Details figures = new Details(translate("officials.forecast.curve.table"), download, table());
        figures.addClassName("curve-table");
        add(new H2(translate("officials.forecast.curve.title")), new Paragraph(said), excused(), chart, figures);
    }

    private String saying(Curve.Point first, Curve.Point last) {
        return translate(
                "officials.forecast.curve.saying",
                formats.number(first.met()),
                formats.number(first.total()),
                formats.date(first.day()),
                formats.number(last.met()),
                formats.number(last.total()),
                formats.date(curve.to().minusDays(1)));
    }

    /** Many leave the standard into a transitional time: the line alone would frighten. */
    private Paragraph excused() {
        Paragraph excused = new Paragraph(translate(
                "officials.forecast.curve.excused.saying",
                formats.number(curve.points().getFirst().excused()),
                formats.date(curve.from()),
                formats.number(curve.points().getLast().excused()),
                formats.date(curve.to().minusDays(1))));
        excused.addClassName("secondary");
        excused.setVisible(curve.points().stream().anyMatch(point -> point.excused() > 0));
        return excused;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.getHead()
                .add(new NativeTableRow(
                        header("col", translate("officials.forecast.column.day")),
                        header("col", translate("officials.forecast.curve.met")),
                        header("col", translate("officials.forecast.curve.total")),
                        header("col", translate("officials.forecast.curve.rate")),
                        header("col", translate("officials.forecast.curve.excused"))));
        rows(curve).forEach(point -> table.getBody().add(row(point)));
        return table;
    }

    /** The days on which something changes; where these are many, the first of each month. */
    private static List<Curve.Point> rows(Curve curve) {
        return curve.points().size() <= MOST_DAYS
                ? curve.points()
                : Stream.concat(
                                Stream.of(curve.from()),
                                curve.from().plusMonths(1).withDayOfMonth(1).datesUntil(curve.to(), Period.ofMonths(1)))
                        .map(curve::on)
                        .toList();
    }

    private NativeTableRow row(Curve.Point point) {
        return new NativeTableRow(
                header("row", formats.date(point.day())),
                new NativeTableCell(formats.number(point.met())),
                new NativeTableCell(formats.number(point.total())),
                new NativeTableCell(formats.percent(point.met(), point.total())),
                new NativeTableCell(formats.number(point.excused())));
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    static ListOffer<Curve.Point> offer(String unit, Supplier<Curve> curve) {
        Formats formats = Formats.current();
        return ListOffer.ofAll(
                        "du-bao-ty-le",
                        OfficialPermissions.READ,
                        translate("officials.forecast.curve.title"),
                        () -> rows(curve.get()))
                .filteredBy(List.of(unit))
                .date("officials.forecast.column.day", Curve.Point::day)
                .number("officials.forecast.curve.met", Curve.Point::met)
                .number("officials.forecast.curve.total", Curve.Point::total)
                .text("officials.forecast.curve.rate", point -> formats.percent(point.met(), point.total()))
                .number("officials.forecast.curve.excused", Curve.Point::excused);
    }
}
