package vn.nangchuan.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number of things over time as a line that steps on the days on which it changes. Drawn here, so that it needs no script; what it
 * shows must stand beside it as text or table too.
 */
public class StepChart extends Div {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 300;
    private static final int DATES = 4;

    private final transient LocalDate from;
    private final transient LocalDate to;
    private final transient List<Step> steps = new ArrayList<>();

    private record Step(LocalDate day, long value) {}

    /**
     * @param name what it shows, in a sentence
     * @param to the day after the last
     */
    public StepChart(String name, LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        addClassName("step-chart");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
    }

    /** From the day on it is this; days in order, the first of them the first of the chart. */
    public StepChart step(LocalDate day, long value) {
        steps.add(new Step(day, value));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        removeAll();
        if (!steps.isEmpty()) {
            draw();
        }
    }

    private void draw() {
        Scale scale = Scale.upTo(steps.stream().mapToLong(Step::value).max().orElse(0));
        Formats formats = Formats.current();
        Div values = new Div();
        values.addClassName("step-chart-values");
        scale.marks().reversed().forEach(mark -> values.add(new Span(formats.number(mark))));
        Div dates = new Div();
        dates.addClassName("step-chart-dates");
        long days = ChronoUnit.DAYS.between(from, to) - 1;
        for (int i = 0; i <= DATES; i++) {
            dates.add(new Span(formats.date(from.plusDays(days * i / DATES))));
        }
        add(values, new Svg(svg(scale)), dates);
    }

    private String svg(Scale scale) {
        StringBuilder lines = new StringBuilder();
        scale.marks()
                .forEach(mark -> lines.append(
                        "<path class=\"grid\" d=\"M0 %s H%d\"/>".formatted(number(y(scale, mark)), WIDTH)));
        return "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">%s<path class=\"line\" d=\"%s\"/></svg>"
                .formatted(WIDTH, HEIGHT, lines, path(scale));
    }

    private String path(Scale scale) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            path.append(path.isEmpty() ? "M0 " : "H" + number(x(step.day())) + " V")
                    .append(number(y(scale, step.value())))
                    .append(' ');
        }
        return path.append('H').append(WIDTH).toString();
    }

    private double x(LocalDate day) {
        return (double) WIDTH * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    private static double y(Scale scale, long value) {
        return HEIGHT - (double) HEIGHT * value / scale.high();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Round marks from nought to the most, so that half as many stand half as high. */
    record Scale(long high, long step) {

        private static final int MOST_STEPS = 5;
        private static final long[] ROUND = {1, 2, 5};

        static Scale upTo(long most) {
            long step = 1;
            for (int i = 0; most / step >= MOST_STEPS; i++) {
                step = ROUND[i % ROUND.length] * (long) Math.pow(10, i / ROUND.length);
            }
            return new Scale(Math.max(step, Math.ceilDiv(most, step) * step), step);
        }

        List<Long> marks() {
            List<Long> marks = new ArrayList<>();
            for (long mark = 0; mark <= high; mark += step) {
                marks.add(mark);
            }
            return marks;
        }
    }
}
