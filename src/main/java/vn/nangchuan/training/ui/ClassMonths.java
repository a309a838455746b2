package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nangchuan.training.ClassLine;

/** Classes by month: those to come first, then the past ones, the latest first. */
class ClassMonths extends Div {

    ClassMonths() {
        addClassName("class-months");
    }

    void show(List<ClassLine> shown, LocalDate today) {
        Map<Boolean, List<ClassLine>> byPast = shown.stream()
                .collect(Collectors.partitioningBy(line -> line.endsOn().isBefore(today)));
        addMonths(byPast.getOrDefault(false, List.of()), Comparator.naturalOrder());
        List<ClassLine> past = byPast.getOrDefault(true, List.of());
        if (!past.isEmpty()) {
            H2 title = new H2(translate("training.classes.past"));
            title.addClassName("past-classes");
            add(title);
        }
        addMonths(past, Comparator.reverseOrder());
    }

    private void addMonths(List<ClassLine> lines, Comparator<YearMonth> order) {
        lines.stream()
                .collect(Collectors.groupingBy(
                        line -> YearMonth.from(line.startsOn()), () -> new TreeMap<>(order), Collectors.toList()))
                .forEach((month, ofMonth) -> add(section(month, ofMonth)));
    }

    private static Section section(YearMonth month, List<ClassLine> lines) {
        H2 title = new H2(
                translate("training.month", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear())));
        Section section = new Section(title);
        section.addClassName("class-month");
        lines.forEach(line -> section.add(new ClassItem(line)));
        return section;
    }
}
