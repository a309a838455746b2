package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.ui.DossierNotice.Said;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standings.Explanation;
import vn.nangchuan.standings.Explanations;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** The dossier of an official: who, in which post, how they stand and why, and all that proves it. */
@Route(OfficialNavigation.OFFICIAL)
@PageTitle("officials.official.title")
@RolesAllowed({OfficialPermissions.READ, OfficialPermissions.READ_OWN})
class OfficialView extends Div implements HasUrlParameter<Long> {

    private final transient Dossiers dossiers;
    private final transient QualificationTabs qualifications;
    private final transient Explanations explanations;
    private final transient UnitDirectory units;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final transient List<OfficialProfileSection> sections;
    private final transient DossierOffers offers;
    private final transient DossierLinks links;
    private final transient DossierNotices notices;
    private final transient PersonSections persons;

    @SuppressWarnings("TooManyParameters")
    OfficialView(
            Dossiers dossiers,
            QualificationTabs qualifications,
            Explanations explanations,
            UnitDirectory units,
            CurrentUser currentUser,
            BusinessClock clock,
            List<OfficialProfileSection> sections,
            DossierOffers offers,
            DossierLinks links,
            DossierNotices notices,
            PersonSections persons) {
        this.dossiers = dossiers;
        this.qualifications = qualifications;
        this.explanations = explanations;
        this.units = units;
        this.currentUser = currentUser;
        this.clock = clock;
        this.sections = sections;
        this.offers = offers;
        this.links = links;
        this.notices = notices;
        this.persons = persons;
        addClassNames("page", "official-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<Dossier> dossier = dossiers.open(new OfficialId(id));
        if (dossier.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        AsOf asOf = AsOf.of(event.getLocation().getQueryParameters(), clock.today());
        show(asOf.isToday() ? dossier.get() : dossier.get().asOf(asOf.day()), asOf, event.getLocation());
        persons.lead(event, dossier.get());
    }

    private void show(Dossier dossier, AsOf asOf, Location address) {
        Optional<Explanation> explanation = explanations.of(dossier.id(), asOf.day());
        Optional<Assessment> assessment = explanation.map(Explanation::assessment);
        List<Said> said = notices.of(dossier.id(), asOf);
        removeAll();
        add(
                header(dossier, assessment, said, asOf),
                gap(dossier, assessment, asOf),
                DossierNotices.above(said),
                new PastDayNotice().show(asOf, OfficialNavigation.official(dossier.id())),
                new PersonSummary(dossier, asOf.day()),
                explanation
                        .<Component>map(explained -> requirements(dossier, explained, asOf))
                        .orElseGet(() -> withoutPost(asOf)));
        explanation.ifPresent(
                explained -> add(new PlanSection(explained, offers.onPlan(asOf)), new AheadSection(explained.ahead())));
        add(persons.of(dossier, asOf), tabs(dossier, asOf).at(address));
    }

    private PageHeader header(Dossier dossier, Optional<Assessment> assessment, List<Said> said, AsOf asOf) {
        PageHeader header = new PageHeader(dossier.fullName()).under(breadcrumbs(dossier, asOf));
        Stream<Component> outcome = assessment.stream().map(judged -> new OutcomeBadge(judged.outcome()));
        header.beside(Stream.concat(outcome, DossierNotices.beside(said)).toArray(Component[]::new));
        dossier.postsOn(asOf.day()).stream()
                .findFirst()
                .ifPresent(post -> header.saying(
                        translate("officials.official.post-in", post.post().in(getLocale()), post.unitName())));
        if (asOf.isToday()) {
            header.withActions(links.form(dossier.id()), links.wholeForm(dossier.id()));
        }
        return header;
    }

    /** In one sentence what is lacking to the standard; nothing where it is reached or cannot be judged. */
    private static Paragraph gap(Dossier dossier, Optional<Assessment> assessment, AsOf asOf) {
        List<RequirementLine> open = assessment
                .filter(judged -> judged.outcome().group() == Group.BELOW)
                .stream()
                .flatMap(judged -> judged.results().stream())
                .map(result -> RequirementLine.of(dossier.id(), dossier.keeper(), result))
                .filter(RequirementLine::isOpen)
                .toList();
        Paragraph gap = new Paragraph(StandingTexts.gap(open, asOf.day()));
        gap.addClassName("dossier-gap");
        gap.setVisible(!open.isEmpty());
        return gap;
    }

    private Breadcrumbs breadcrumbs(Dossier dossier, AsOf asOf) {
        Breadcrumbs breadcrumbs = new Breadcrumbs();
        if (!currentUser.may(OfficialPermissions.READ)) {
            return breadcrumbs.here(translate(
                    currentUser.may(AuditPermissions.OWN) ? "officials.own.title" : "officials.emergency.title"));
        }
        units.find(dossier.keeper().unit())
                .map(UnitSummary::fullName)
                .ifPresent(name -> breadcrumbs.step(
                        name, OfficialNavigation.registerOf(dossier.keeper().unit(), asOf.otherDay())));
        return breadcrumbs.here(dossier.fullName());
    }

    private Section requirements(Dossier dossier, Explanation explanation, AsOf asOf) {
        Div head = new Div(
                new H2(translate("officials.official.requirements")), links.explanation(dossier.id(), asOf.day()));
        head.addClassName("requirements-head");
        Section section = new Section(head);
        section.addClassName("requirements");
        section.add(new RequirementList(dossier, explanation, offers.onRequirements(asOf)));
        return section;
    }

    private EmptyState withoutPost(AsOf asOf) {
        return new EmptyState(
                Icon.USER_ROUND,
                translate("officials.official.without-post", new Formats(getLocale()).date(asOf.day())));
    }

    /** What other modules know is known of today only. */
    private DossierTabs tabs(Dossier dossier, AsOf asOf) {
        return new DossierTabs()
                .with("officials.official.qualifications", qualifications.of(dossier, asOf))
                .with("officials.official.postings", qualifications.postingsOf(dossier, asOf))
                .with(asOf.isToday() ? sections : List.of(), dossier.id());
    }
}
