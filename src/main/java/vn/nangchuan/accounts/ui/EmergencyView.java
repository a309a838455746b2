package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.Workplaces;
import vn.nangchuan.access.ui.ReauthenticationDialog;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.EmergencyAccess;
import vn.nangchuan.accounts.FoundOfficial;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** Opens one dossier outside the ordinary right: the commune and the exact name, then the reason. */
@Route(AccountNavigation.EMERGENCY)
@PageTitle("accounts.emergency.title")
@Menu(title = "accounts.emergency.title", icon = "lock", order = 85)
@RolesAllowed(AccountPermissions.EMERGENCY)
class EmergencyView extends Div {

    private final transient EmergencyAccess access;
    private final transient Reauthentication reauthentication;
    private final transient Workplaces workplaces;
    private final ComboBox<UnitSummary> commune = new ComboBox<>(translate("accounts.emergency.commune"));
    private final TextField name = new TextField(translate("accounts.name"));
    private final Div answer = new Div();

    @SuppressWarnings("TooManyParameters")
    EmergencyView(
            EmergencyAccess access,
            Reauthentication reauthentication,
            Workplaces workplaces,
            CurrentUser currentUser,
            UnitDirectory units,
            BusinessClock clock) {
        this.access = access;
        this.reauthentication = reauthentication;
        this.workplaces = workplaces;
        addClassNames("page", "emergency-view");
        List<UnitSummary> communes =
                units.communesBelow(new UnitPath(currentUser.require().unitPath()), clock.today());
        commune.setItems(communes);
        commune.setItemLabelGenerator(UnitNames.among(communes, units)::of);
        commune.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        Button find = new Button(translate("accounts.emergency.find"), Icon.SEARCH.create(), _ -> find());
        Div fields = new Div(commune, name, find);
        fields.addClassName("many-steps");
        Paragraph help = new Paragraph(translate("accounts.emergency.name.help"));
        help.addClassName("secondary");
        add(
                new PageHeader(translate("accounts.emergency.title")).saying(translate("accounts.emergency.saying")),
                fields,
                help,
                answer);
    }

    private void find() {
        RolePeriodFields.mark(commune, commune.isEmpty(), "accounts.unit.missing");
        RolePeriodFields.mark(name, name.getValue().isBlank(), "finding.ACCOUNT_NAME_MISSING");
        answer.removeAll();
        if (!commune.isEmpty() && !name.getValue().isBlank()) {
            show(access.find(commune.getValue().id(), name.getValue()));
        }
    }

    private void show(List<FoundOfficial> found) {
        if (found.isEmpty()) {
            answer.add(new EmptyState(Icon.USER_ROUND, translate("accounts.emergency.nobody"))
                    .because(translate("accounts.emergency.name.help")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        found.forEach(person -> list.add(new ListItem(line(person))));
        answer.add(list);
    }

    private Component line(FoundOfficial person) {
        Span about = new Span(about(person));
        about.addClassName("secondary");
        Button open = new Button(
                translate("accounts.emergency.open"),
                _ -> ReauthenticationDialog.then(reauthentication, () -> ask(person)));
        open.addThemeVariants(ButtonVariant.SMALL);
        open.setAriaLabel(translate("accounts.emergency.open.of", person.fullName()));
        Div head = new Div(new Span(person.fullName()), open);
        head.addClassName("card-head");
        return new Div(head, about);
    }

    private static String about(FoundOfficial person) {
        String posts = person.posts().stream().map(Formats.current()::name).collect(Collectors.joining(", "));
        return person.birthYear() == null
                ? posts
                : translate("accounts.emergency.born", posts, String.valueOf(person.birthYear()));
    }

    private void ask(FoundOfficial person) {
        new DecisionDialog(
                        translate("accounts.emergency.open.of", person.fullName()),
                        translate("accounts.emergency.consequences", person.fullName()),
                        DecisionDialog.Reason.MANDATORY,
                        reason -> open(person, reason))
                .grave()
                .open();
    }

    private void open(FoundOfficial person, String reason) {
        UnitPath keeper = access.open(person.official(), reason);
        workplaces.choose(keeper.unit(), person.official());
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }
}
