package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Preferences;

/** What a person sets for themselves: language, theme, password, and leaving. */
@SpringComponent
@Scope("prototype")
class UserMenu extends MenuBar {

    private final transient Preferences preferences;
    private final transient AuthenticationContext authentication;

    UserMenu(CurrentUser currentUser, Preferences preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(ComponentTexts.menuBar());
        currentUser.find().ifPresent(this::build);
    }

    private void build(SignedInAccount account) {
        Span name = new Span(account.displayName());
        name.addClassName("user-menu-name");
        Avatar avatar = new Avatar();
        avatar.addThemeName("filled");
        avatar.setAbbreviation(initial(account.displayName()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        MenuItem root = addItem(new Div(avatar, name));
        root.setAriaLabel(translate("shell.user.menu", account.displayName()));
        SubMenu menu = root.getSubMenu();
        menu.addItem(card(account)).setEnabled(false);
        menu.addSeparator();
        languages(item(menu, Icon.LANGUAGES, "shell.user.language").getSubMenu());
        themes(item(menu, Icon.SUN_MOON, "shell.user.theme").getSubMenu());
        if (account.workplaces().size() > 1) {
            item(menu, Icon.BUILDING_2, "access.workplace.switch")
                    .addClickListener(click -> UI.getCurrent().navigate("workplace"));
        }
        item(menu, Icon.USER_ROUND, "shell.user.account")
                .addClickListener(click -> UI.getCurrent().navigate("account"));
        item(menu, Icon.KEY_ROUND, "shell.user.password")
                .addClickListener(click -> UI.getCurrent().navigate("change-password"));
        menu.addSeparator();
        item(menu, Icon.LOG_OUT, "shell.user.sign-out").addClickListener(click -> authentication.logout());
    }

    /** Of the given name, which stands last. */
    private static String initial(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).substring(0, 1);
    }

    private static Div card(SignedInAccount account) {
        Span unit = new Span(account.unitName());
        unit.addClassName("secondary");
        Span roles = new Span(account.workplace().roles().stream()
                .map(role -> translate("access.role." + role))
                .sorted()
                .collect(Collectors.joining(", ")));
        roles.addClassName("secondary");
        Div card = new Div(new Span(account.displayName()), unit, roles);
        card.addClassName("user-menu-card");
        return card;
    }

    private void languages(SubMenu menu) {
        language(menu, "Tiếng Việt", Locale.of("vi", "VN"));
        language(menu, "English", Locale.ENGLISH);
    }

    private void language(SubMenu menu, String name, Locale locale) {
        MenuItem item = menu.addItem(name, click -> {
            preferences.rememberLanguage(locale);
            UI.getCurrent().getPage().reload();
        });
        item.setCheckable(true);
        item.setChecked(getLocale().getLanguage().equals(locale.getLanguage()));
    }

    private void themes(SubMenu menu) {
        ColorScheme.Value chosen = preferences.colourScheme().orElse(ColorScheme.Value.SYSTEM);
        theme(menu, "shell.user.theme.system", ColorScheme.Value.SYSTEM, chosen);
        theme(menu, "shell.user.theme.light", ColorScheme.Value.LIGHT, chosen);
        theme(menu, "shell.user.theme.dark", ColorScheme.Value.DARK, chosen);
    }

    private void theme(SubMenu menu, String key, ColorScheme.Value scheme, ColorScheme.Value chosen) {
        MenuItem item = menu.addItem(translate(key));
        item.setCheckable(true);
        item.setChecked(scheme == chosen);
        item.addClickListener(click -> {
            preferences.rememberColourScheme(scheme);
            UI.getCurrent().getPage().setColorScheme(scheme);
            menu.getItems().forEach(other -> other.setChecked(other == item));
        });
    }

    private static MenuItem item(SubMenu menu, Icon icon, String key) {
        Div line = new Div(icon.create(), new Span(translate(key)));
        line.addClassName("user-menu-line");
        return menu.addItem(line);
    }
}
