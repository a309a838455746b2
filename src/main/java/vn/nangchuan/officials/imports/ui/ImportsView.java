package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** Where people are brought in a workbook: one to fill in, the place to bring it to, and what was brought lately. */
@Route(ImportNavigation.IMPORTS)
@PageTitle("officials.import.title")
@RolesAllowed(OfficialPermissions.EDIT)
class ImportsView extends Div {

    ImportsView(ImportDesk desk, ImportLists lists, ImportDownloads downloads, Scopes scopes, ListDownloads taking) {
        addClassNames("page", "imports-view");
        UnitId unit = scopes.require().path().unit();
        add(
                new PageHeader(translate("officials.import.title"))
                        .under(new Breadcrumbs()
                                .step(translate("officials.register.title"), OfficialNavigation.register())
                                .here(translate("officials.import.title")))
                        .saying(translate("officials.import.saying")),
                section("template", templates(downloads.empty(unit), downloads.filled(unit)), notCarried()),
                section("bring", new ImportUpload(desk, lists)),
                section("latest", latest(lists, taking)));
    }

    private static Section section(String key, Component... content) {
        Section section = new Section(new H2(translate("officials.import." + key + ".title")));
        section.addClassName("page-section");
        Paragraph saying = new Paragraph(translate("officials.import." + key + ".saying"));
        saying.addClassName("secondary");
        section.add(saying);
        section.add(content);
        return section;
    }

    private static Div templates(DownloadHandler empty, DownloadHandler filled) {
        Div templates = new Div(
                download(empty, "officials.import.template.empty"),
                download(filled, "officials.import.template.filled"));
        templates.addClassName("import-templates");
        return templates;
    }

    /** Whoever fills in a list should know beforehand what it has no place for. */
    private static Paragraph notCarried() {
        Paragraph words = new Paragraph(translate("officials.import.not-carried"));
        words.addClassName("secondary");
        return words;
    }

    private static Anchor download(DownloadHandler handler, String key) {
        Anchor anchor = new Anchor(handler, "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(translate(key)));
        anchor.addClassName("import-download");
        return anchor;
    }

    private static Component latest(ImportLists lists, ListDownloads taking) {
        List<ImportLine> imports = lists.latest();
        return imports.isEmpty()
                ? new EmptyState(Icon.UPLOAD, translate("officials.import.none"))
                        .because(translate("officials.import.none.why"))
                : new Div(taking.of(() -> ImportGrid.offer(lists)), new ImportGrid(imports));
    }
}
