package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.ui.JobPanel;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;

/** A file of people: what its columns hold, what its rows would do, and the buttons that take it over and back. */
@Route(ImportNavigation.IMPORTS)
@RolesAllowed(OfficialPermissions.EDIT)
class ImportView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient ImportLists lists;
    private final transient ImportDesk desk;
    private final transient ImportDownloads downloads;
    private String title = translate("officials.import.title");

    ImportView(ImportLists lists, ImportDesk desk, ImportDownloads downloads) {
        this.lists = lists;
        this.desk = desk;
        this.downloads = downloads;
        addClassNames("page", "import-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        lists.find(id).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ImportSheet sheet) {
        ImportLine line = sheet.line();
        title = line.fileName();
        removeAll();
        add(
                header(line),
                new JobPanel(() -> latest(line.id()), _ -> desk.callOff(line.id()), () -> showAgain(line.id())));
        if (latest(line.id()).stream().noneMatch(JobLine::isOpen)) {
            showWhatCanBeDone(sheet);
        }
    }

    /** The last thing that was done with it. */
    private List<JobLine> latest(long id) {
        return lists.jobs(id).stream().max(Comparator.comparing(JobLine::id)).stream()
                .toList();
    }

    private static PageHeader header(ImportLine line) {
        return new PageHeader(line.fileName())
                .under(new Breadcrumbs()
                        .step(translate("officials.register.title"), OfficialNavigation.register())
                        .step(translate("officials.import.title"), ImportNavigation.IMPORTS)
                        .here(line.fileName()))
                .beside(ImportTexts.badge(line.status()))
                .saying(ImportTexts.brought(line));
    }

    private void showWhatCanBeDone(ImportSheet sheet) {
        ImportLine line = sheet.line();
        boolean isOpen = line.status() == ImportStatus.BROUGHT || line.status() == ImportStatus.CHECKED;
        if (isOpen && !line.kept()) {
            add(forgotten());
            return;
        }
        ImportActions steps = new ImportActions(desk, downloads, () -> showAgain(line.id()));
        if (isOpen) {
            add(new MappingPanel(sheet, mapping -> check(sheet, mapping, steps)));
        }
        steps.show(line);
        add(steps);
        if (line.status() != ImportStatus.BROUGHT) {
            add(new ImportRowList(
                    lists,
                    desk,
                    downloads.texts(),
                    line,
                    () -> lists.find(line.id()).ifPresent(now -> steps.show(now.line()))));
        }
    }

    private static EmptyState forgotten() {
        return new EmptyState(Icon.CLOCK, translate("officials.import.forgotten"))
                .because(translate("officials.import.forgotten.why"))
                .withNextStep(new Anchor(ImportNavigation.IMPORTS, translate("officials.import.again")));
    }

    private void check(ImportSheet sheet, Map<Integer, SheetField> mapping, ImportActions steps) {
        long id = sheet.line().id();
        if (!mapping.equals(sheet.mapping()) || !sheet.isUnderstood()) {
            desk.map(id, mapping);
        }
        steps.ask(() -> desk.check(id, UUID.randomUUID()));
    }

    private void showAgain(long id) {
        lists.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
