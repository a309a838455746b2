package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.PageHeader;

/** One class: when and where it meets, its seats and money, who sits in it, and the steps its host may take. */
@Route(TrainingNavigation.CLASS)
@PageTitle("training.class.title")
@RolesAllowed(TrainingPermissions.READ)
class ClassView extends Div implements HasUrlParameter<Long> {

    private final transient ClassLists classes;
    private final transient OwnClasses own;
    private final transient ClassButtons buttons;
    private final transient List<ClassSection> sections;
    private @Nullable ClassTabs tabs;

    ClassView(ClassLists classes, OwnClasses own, ClassButtons buttons, List<ClassSection> sections) {
        this.classes = classes;
        this.own = own;
        this.buttons = buttons;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ClassSection::order))
                .toList();
        addClassNames("page", "class-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<ClassDetails> details = classes.details(new TrainingClassId(id));
        if (details.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(
                details.get(),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(TrainingNavigation.TAB)
                        .orElse(""));
    }

    private void show(ClassDetails details, String tab) {
        Runnable changed = () -> showAgain(details.line().id());
        ClassTabs shown = new ClassTabs(
                sections.stream().filter(section -> section.isFor(details)).toList(), details, tab, changed);
        tabs = shown;
        removeAll();
        add(header(details, changed), new ClassFacts(details), shown);
    }

    private void showAgain(TrainingClassId id) {
        String tab = tabs == null ? "" : tabs.chosen();
        classes.details(id).ifPresent(details -> show(details, tab));
    }

    private PageHeader header(ClassDetails details, Runnable changed) {
        ClassLine line = details.line();
        PageHeader header = new PageHeader(line.name())
                .under(new Breadcrumbs()
                        .step(translate("training.classes.title"), TrainingNavigation.classes())
                        .here(line.code()))
                .beside(new ClassStatusBadge(line.status()))
                .saying(translate("training.class.hosted", line.code(), TrainingTexts.host(line)));
        if (own.runs(line)) {
            header.withActions(buttons.create(details, changed));
        }
        return header;
    }
}
