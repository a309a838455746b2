package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.access.Workplaces;
import vn.nangchuan.uikit.Formats;

/**
 * Chooses where one works now, of all units in which one holds roles: by one's own wish, or because the roles at the
 * last place have ended.
 */
@Route(value = "workplace", autoLayout = false)
@PageTitle("access.workplace.title")
@PermitAll
class WorkplaceView extends Main {

    private final transient Workplaces workplaces;

    WorkplaceView(Workplaces workplaces, CurrentUser currentUser, AuthenticationContext authentication) {
        this.workplaces = workplaces;
        addClassName("workplace-view");
        boolean due = workplaces.isChoiceDue();
        List<Workplace> places = workplaces.all();
        Div card = new Div(
                new H1(translate(places.isEmpty() ? "access.workplace.none.title" : "access.workplace.title")),
                new Paragraph(reason(due, places, currentUser.require().unitName())));
        card.addClassName("narrow-card");
        places.forEach(place -> card.add(choice(place)));
        Button leave = due
                ? new Button(translate("access.sign-out"), _ -> authentication.logout())
                : new Button(translate("uikit.cancel"), _ -> goHome());
        Div buttons = new Div(leave);
        buttons.addClassName("form-buttons");
        card.add(buttons);
        add(card);
    }

    private static String reason(boolean due, List<Workplace> places, String unit) {
        if (!due) {
            return translate("access.workplace.text");
        }
        return translate(places.isEmpty() ? "access.workplace.none" : "access.workplace.ended", unit);
    }

    private Button choice(Workplace place) {
        String roles = place.roles().stream()
                .map(role -> translate("access.role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        Span unit = new Span(place.unitName());
        Span role = new Span(
                place.until() == null
                        ? roles
                        : translate(
                                "access.workplace.until",
                                roles,
                                Formats.current().date(place.until().minusDays(1))));
        role.addClassName("secondary");
        Button choice = new Button(new Div(unit, role), _ -> choose(place));
        choice.addClassName("workplace-choice");
        choice.setAriaLabel(place.unitName() + ": " + roles);
        return choice;
    }

    private void choose(Workplace place) {
        if (workplaces.choose(place.unitId(), place.official())) {
            goHome();
        } else {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    /** The whole page anew: the frame shows what may be done at the other place. */
    private void goHome() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }
}
