package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.ProgrammeSummary;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitSummary;

/** The classes of a year by month, whoever in the province hosts them. The address holds year and filters. */
@Route(TrainingNavigation.CLASSES)
@PageTitle("training.classes.title")
@Menu(title = "training.classes.title", icon = "school", order = 40)
@RolesAllowed(TrainingPermissions.READ)
class ClassesView extends Div implements BeforeEnterObserver {

    private static final String YEAR = "year";
    private static final String STATUS = "status";
    private static final int YEARS_BACK = 5;

    private final transient ClassLists classes;
    private final transient OwnClasses own;
    private final transient BusinessClock clock;
    private final Select<Integer> year = new Select<>();
    private final Select<ClassStatus> status = new Select<>();
    private final ComboBox<ProgrammeSummary> programme = new ComboBox<>(translate("training.programme"));
    private final FilterBar filters = new FilterBar(year, status, programme);
    private final FiguresLink figures;
    private final ClassMonths months = new ClassMonths();
    private boolean reading;

    ClassesView(ClassLists classes, OwnClasses own, FiguresLink figures, BusinessClock clock, ListDownloads downloads) {
        this.classes = classes;
        this.own = own;
        this.clock = clock;
        this.figures = figures;
        addClassNames("page", "classes-view");
        PageHeader header = new PageHeader(translate("training.classes.title"));
        if (own.runsSome()) {
            header.withActions(newClass());
        }
        if (figures.isVisible()) {
            header.withActions(figures);
        }
        add(header.withActions(downloads.of(this::offer)), filters, months);
        configureFilters();
    }

    private static Button newClass() {
        Button button =
                new Button(translate("training.new.title"), Icon.PLUS.create(), _ -> TrainingNavigation.toNewClass());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void configureFilters() {
        int now = clock.today().getYear();
        year.setLabel(translate("training.year"));
        year.setItems(IntStream.iterate(now + 1, back -> back - 1)
                .limit(YEARS_BACK + 2L)
                .boxed()
                .toList());
        year.setItemLabelGenerator(String::valueOf);
        status.setLabel(translate("training.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(translate("training.filter.all"));
        status.setItems(ClassStatus.values());
        status.setItemLabelGenerator(item -> item == null ? translate("training.filter.all") : TrainingTexts.of(item));
        programme.setItems(classes.programmes());
        programme.setItemLabelGenerator(item -> Formats.current().name(item.name()));
        programme.setClearButtonVisible(true);
        programme.setPlaceholder(translate("uikit.filter.all"));
        programme.addClassName("wide-filter");
        year.addValueChangeListener(_ -> writeAddress());
        status.addValueChangeListener(_ -> writeAddress());
        programme.addValueChangeListener(_ -> writeAddress());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        reading = true;
        int now = clock.today().getYear();
        year.setValue(address.getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(asked -> asked <= now + 1 && asked >= now - YEARS_BACK)
                .orElse(now));
        status.setValue(address.getSingleParameter(STATUS)
                .flatMap(name -> Arrays.stream(ClassStatus.values())
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst())
                .orElse(null));
        programme.setValue(address.getSingleParameter(TrainingNavigation.PROGRAMME)
                .flatMap(code -> classes.programmes().stream()
                        .filter(candidate -> candidate.code().equals(code))
                        .findFirst())
                .orElse(null));
        reading = false;
        figures.leadTo(year.getValue());
        show();
    }

    private void writeAddress() {
        if (reading) {
            return;
        }
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(YEAR, year.getValue().toString());
        if (status.getValue() != null) {
            parameters.put(STATUS, status.getValue().name());
        }
        if (programme.getValue() != null) {
            parameters.put(TrainingNavigation.PROGRAMME, programme.getValue().code());
        }
        TrainingNavigation.toClasses(parameters);
    }

    private void show() {
        List<ClassLine> all = own.concerning(ClassOffers.ofYear(classes, year.getValue()));
        List<ClassLine> shown = all.stream().filter(matching()).toList();
        filters.showCount(shown.size(), all.size());
        months.removeAll();
        if (shown.isEmpty()) {
            months.add(new EmptyState(Icon.SCHOOL, translate("training.classes.empty"))
                    .because(translate(
                            all.isEmpty() ? "training.classes.empty.none" : "training.classes.empty.filter")));
            return;
        }
        months.show(shown, clock.today());
    }

    private Predicate<ClassLine> matching() {
        @Nullable ProgrammeSummary wanted = programme.getValue();
        @Nullable ClassStatus in = status.getValue();
        return line -> (in == null || in == line.status())
                && (wanted == null || wanted.id().equals(line.programme().id()));
    }

    private ListOffer<ClassLine> offer() {
        return ClassOffers.of(classes, year.getValue(), matching().and(own.concerning()))
                .filteredBy(inWords());
    }

    private List<String> inWords() {
        return Stream.of(
                        Stream.of(year.getItemLabelGenerator().apply(year.getValue())),
                        Stream.ofNullable(status.getValue()).map(TrainingTexts::of),
                        Stream.ofNullable(programme.getValue())
                                .map(wanted -> Formats.current().name(wanted.name())),
                        own.hostAlone().map(UnitSummary::fullName).stream())
                .flatMap(words -> words)
                .toList();
    }
}
