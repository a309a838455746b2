package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;

/**
 * A dossier as it was recorded at an instant of real time, whatever was changed since; nothing on the page can be changed.
 * What followed from it then, the standing, is not shown: it would look like a verdict on today. What is sensitive is shown
 * as in the dossier itself, for the same reason.
 */
@Route(OfficialNavigation.RECORDED + "/:official/:at")
@PageTitle("officials.recorded.title")
@RolesAllowed({OfficialPermissions.READ, OfficialPermissions.READ_OWN})
class RecordedDossierView extends Div implements BeforeEnterObserver {

    private final transient Dossiers dossiers;
    private final transient BusinessClock clock;
    private final transient Disclosing disclosing;

    RecordedDossierView(Dossiers dossiers, BusinessClock clock, Disclosing disclosing) {
        this.disclosing = disclosing;
        this.dossiers = dossiers;
        this.clock = clock;
        addClassNames("page", "official-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        Optional<OfficialId> id = address.getLong("official").map(OfficialId::new);
        Optional<Instant> at = address.get("at").flatMap(RecordedDossierView::parsed);
        Optional<String> name = id.flatMap(dossiers::nameOf);
        if (at.isEmpty() || name.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(id.get(), name.get(), at.get());
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void show(OfficialId id, String currentName, Instant at) {
        removeAll();
        add(
                new PageHeader(translate("officials.recorded.title"))
                        .under(new Breadcrumbs()
                                .step(currentName, OfficialNavigation.official(id))
                                .here(translate("officials.recorded.title"))),
                notice(id, at),
                dossiers.openAsRecorded(id, at)
                        .map(dossier -> content(dossier, at))
                        .orElseGet(RecordedDossierView::nothing));
    }

    private Div notice(OfficialId id, Instant at) {
        Div notice = new Div(
                Icon.HISTORY.create(),
                new Span(translate("officials.recorded.notice", new Formats(getLocale()).moment(at))),
                new Anchor(OfficialNavigation.official(id), translate("officials.recorded.back")));
        notice.addClassNames("past-day", "info");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component content(Dossier dossier, Instant at) {
        Div content = new Div(
                section(dossier.fullName(), new PersonSummary(dossier, clock.today())),
                new PersonSection(dossier, then -> disclosing.showAsRecorded(dossier.id(), at, then), null),
                section(translate("officials.official.postings"), new PostingList(dossier, clock.today(), null)),
                new PastServiceList(dossier, null),
                section(translate("officials.official.qualifications"), new QualificationList(dossier, null, null)));
        content.addClassName("recorded-dossier");
        return content;
    }

    private static Section section(String title, Component content) {
        return new Section(new H2(title), content);
    }

    private static Component nothing() {
        return new EmptyState(Icon.HISTORY, translate("officials.recorded.empty"))
                .because(translate("officials.recorded.empty.why"));
    }
}
