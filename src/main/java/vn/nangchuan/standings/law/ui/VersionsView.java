package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** The versions of one rule set, the latest first. */
@Route(LawNavigation.VERSIONS)
@PageTitle("standings.law.versions")
@RolesAllowed(LawPermissions.READ)
class VersionsView extends Div implements HasUrlParameter<String> {

    private final transient VersionLists lists;
    private final transient VersionDesk desk;
    private final transient CurrentLaw law;
    private final transient Scopes scopes;
    private final transient ListDownloads downloads;

    VersionsView(VersionLists lists, VersionDesk desk, CurrentLaw law, Scopes scopes, ListDownloads downloads) {
        this.downloads = downloads;
        this.lists = lists;
        this.desk = desk;
        this.law = law;
        this.scopes = scopes;
        addClassNames("page", "versions-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String ruleSet) {
        removeAll();
        List<VersionLine> versions = lists.of(ruleSet);
        if (versions.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        String self = scopes.require().actor();
        UnorderedList list = new UnorderedList();
        list.addClassName("document-list");
        versions.forEach(version -> list.add(item(version, self)));
        add(header(ruleSet, versions), list);
    }

    /** As it is cited; one that is not the law yet is named by its id. */
    private String document(String ruleSet) {
        return law.get().ruleSets().stream()
                .filter(set -> set.id().equals(ruleSet))
                .map(RuleSet::document)
                .findFirst()
                .orElse(ruleSet);
    }

    private PageHeader header(String ruleSet, List<VersionLine> versions) {
        PageHeader header = new PageHeader(translate("standings.law.versions.of", document(ruleSet)))
                .under(new Breadcrumbs()
                        .step(translate("standings.law.title"), LawNavigation.DOCUMENTS)
                        .here(translate("standings.law.versions")))
                .saying(translate("standings.law.versions.saying"));
        if (scopes.may(LawPermissions.DRAFT)) {
            header.withActions(RuleFileDialog.button(() -> RuleFileDialog.open(desk, lists, versions)));
        }
        return header.withActions(downloads.of(() -> LawOffers.versions(
                document(ruleSet), () -> lists.of(ruleSet), scopes.require().actor())));
    }

    private static ListItem item(VersionLine version, String self) {
        Div head = new Div(
                new Anchor(LawNavigation.version(version.id()), VersionTexts.name(version)),
                VersionTexts.badge(version));
        head.addClassName("card-head");
        Div facts = new Div(new Span(VersionTexts.drafted(version, self)));
        facts.addClassNames("document-facts", "secondary");
        String decided = VersionTexts.decided(version, self);
        if (!decided.isEmpty()) {
            facts.add(new Span(decided));
        }
        if (version.reason() != null) {
            facts.add(new Span(translate("standings.law.version.reason", version.reason())));
        }
        return new ListItem(head, facts);
    }
}
