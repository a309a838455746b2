package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** One document with its rules, line by line as a lawyer checks them. */
@Route(LawNavigation.DOCUMENT)
@RolesAllowed(LawPermissions.READ)
class DocumentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CurrentLaw law;
    private final transient PostNames postNames;
    private final transient BusinessClock clock;
    private final transient ListDownloads downloads;
    private String title = translate("standings.law.title");

    DocumentView(CurrentLaw law, PostNames postNames, BusinessClock clock, ListDownloads downloads) {
        this.downloads = downloads;
        this.law = law;
        this.postNames = postNames;
        this.clock = clock;
        addClassNames("page", "document-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        law.get().ruleSets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RuleSet set) {
        title = set.document();
        add(
                new PageHeader(set.document())
                        .under(new Breadcrumbs()
                                .step(translate("standings.law.title"), LawNavigation.DOCUMENTS)
                                .here(set.document()))
                        .beside(LawTexts.status(set.validity(), clock.today()))
                        .saying(set.title())
                        .withActions(new Anchor(LawNavigation.versions(set.id()), translate("standings.law.versions"))),
                facts(set));
        if (!set.equivalences().isEmpty()) {
            add(
                    new H2(translate("standings.law.equivalences")),
                    downloads.of(() -> LawOffers.equivalences(current(set))),
                    new EquivalenceList(set.equivalences()));
        }
        if (!set.requirements().isEmpty()) {
            add(downloads.of(() -> LawOffers.rules(current(set), postNames.all())), new RuleGrid(set, postNames.all()));
        }
    }

    /** As it is when somebody takes a list of it away. */
    private RuleSet current(RuleSet shown) {
        return law.get().ruleSets().stream()
                .filter(set -> set.id().equals(shown.id()))
                .findFirst()
                .orElse(shown);
    }

    private static Div facts(RuleSet set) {
        Div facts = new Div(
                new Span(translate("standings.law.issuer", set.issuer())),
                new Span(LawTexts.days(set.validity())),
                new Span(translate("standings.law.source", set.source())));
        facts.addClassNames("document-facts", "secondary");
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
