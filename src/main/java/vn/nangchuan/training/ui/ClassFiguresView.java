package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.ClassFigures;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.KeyFigure;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** What a host ran in a period: classes, enrolments, people and money by source. The address is the state. */
@Route(TrainingNavigation.FIGURES)
@PageTitle("training.figures.title")
@RolesAllowed(TrainingPermissions.FIGURES)
class ClassFiguresView extends Div implements BeforeEnterObserver {

    private final transient ClassLists classes;
    private final transient UnitDirectory units;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final transient ListDownloads downloads;

    ClassFiguresView(
            ClassLists classes,
            UnitDirectory units,
            CurrentUser currentUser,
            BusinessClock clock,
            ListDownloads downloads) {
        this.downloads = downloads;
        this.classes = classes;
        this.units = units;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassNames("page", "class-figures-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiguresAddress address = FiguresAddress.of(event.getLocation().getQueryParameters(), clock.today());
        host(address).ifPresentOrElse(host -> show(host, address), () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<UnitSummary> host(FiguresAddress address) {
        UnitPath own = own();
        UnitId asked = address.host() == null ? own.unit() : address.host();
        return units.find(asked).filter(unit -> own.contains(unit.path()));
    }

    private UnitPath own() {
        return new UnitPath(currentUser.require().unitPath());
    }

    private void show(UnitSummary host, FiguresAddress address) {
        ClassFigures figures = classes.figures(host.path(), address.from(), address.to());
        removeAll();
        add(header(host), new FiguresFilters(hosts(host, address), host, address, this::open));
        if (figures.classes() == 0) {
            add(nothing(host, address));
        } else {
            Component download = downloads.of(() -> ClassOffers.funding(classes, host, address));
            add(numbers(figures, address), money(figures, download));
        }
    }

    private static PageHeader header(UnitSummary host) {
        return new PageHeader(translate("training.figures.title"))
                .under(new Breadcrumbs()
                        .step(translate("training.classes.title"), TrainingNavigation.classes())
                        .here(translate("training.figures.title")))
                .saying(translate("training.figures.saying", host.fullName()));
    }

    /** The own unit and those directly below it that may host classes; communes host none. */
    private List<UnitSummary> hosts(UnitSummary chosen, FiguresAddress address) {
        UnitPath own = own();
        return Stream.of(
                        units.find(own.unit()).stream(),
                        units.childrenOf(own.unit(), address.to()).stream()
                                .filter(unit -> !unit.type().isCommuneLevel()),
                        Stream.of(chosen))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    private static Section numbers(ClassFigures figures, FiguresAddress address) {
        Div numbers = new Div(
                number("classes", figures.classes(), address),
                number("enrolments", figures.enrolments(), address),
                number("people", figures.people(), address));
        numbers.addClassName("class-figures");
        Section section = new Section(numbers);
        section.setAriaLabel(translate("training.figures.title"));
        return section;
    }

    private static KeyFigure number(String what, int count, FiguresAddress address) {
        return new KeyFigure(
                        translate("training.figures." + what), translate("training.figures." + what + ".definition"))
                .count(count, address.from(), address.to());
    }

    private static Section money(ClassFigures figures, Component download) {
        Section section = new Section(new H2(translate("training.funding")), download, new FundingTable(figures));
        section.addClassName("page-section");
        return section;
    }

    private EmptyState nothing(UnitSummary host, FiguresAddress address) {
        Formats formats = new Formats(getLocale());
        return new EmptyState(
                        Icon.SCHOOL,
                        translate(
                                "training.figures.empty",
                                host.fullName(),
                                formats.date(address.from()),
                                formats.date(address.to())))
                .because(translate("training.figures.empty.why"));
    }

    private void open(FiguresAddress address) {
        getUI().ifPresent(ui -> ui.navigate(ClassFiguresView.class, address.parameters()));
    }
}
