package vn.nangchuan.standings.forecast;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * How many will meet the standard, as far as is known: a line that steps on the days on which it changes.
 *
 * @param from the first point stands for this day
 * @param to the first day of which nothing is said
 * @param points in the order of their days, the first of {@code from}
 */
@Published("figures, judged before they are given out")
public record Curve(LocalDate from, LocalDate to, List<Point> points) {

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * From a day on.
     *
     * @param met meet the standard
     * @param excused do not, but lack nothing but what a transitional rule excuses
     * @param total hold a post that counts; posts that end take people out of both
     */
    @Published("figures, judged before they are given out")
    public record Point(LocalDate day, int met, int excused, int total) {}

    /** The figures of a day between {@code from} and {@code to}. */
    public Point on(LocalDate day) {
        return points.stream()
                .filter(point -> !point.day().isAfter(day))
                .reduce((_, later) -> later)
                .map(point -> new Point(day, point.met(), point.excused(), point.total()))
                .orElseThrow(() -> new IllegalArgumentException("nothing is said of %s".formatted(day)));
    }
}
