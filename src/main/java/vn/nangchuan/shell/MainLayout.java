package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.Icon;

/** The frame: product, unit and navigation in the drawer, working date and user menu above, the page in the middle. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final Main content = new Main();
    private final Navigation navigation;
    private final transient CurrentUser currentUser;
    private final Set<String> shownRights;
    private String shownPath = "";

    MainLayout(
            CurrentUser currentUser,
            Demonstration demonstration,
            Navigation navigation,
            WorkingDate workingDate,
            UserMenu userMenu) {
        this.navigation = navigation;
        this.currentUser = currentUser;
        this.shownRights = rights();
        setPrimarySection(Section.DRAWER);
        setI18n(ComponentTexts.appLayout());
        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        addToNavbar(skipLink());
        if (currentUser.find().isPresent()) {
            addToDrawer(new ProductMark(currentUser.require()), new Scroller(navigation));
            addToNavbar(header(demonstration, workingDate, userMenu));
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.removeAll();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        content.removeAll();
    }

    /** A new page is read from its top; another filter of the same page leaves one where one is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!rights().equals(shownRights)) {
            getUI().ifPresent(ui -> ui.getPage().reload()); // the frame offers what may be done now
            return;
        }
        navigation.refreshCounts();
        String path = event.getLocation().getPath();
        if (!path.equals(shownPath)) {
            shownPath = path;
            content.scrollIntoView();
        }
    }

    private Set<String> rights() {
        return currentUser.find().map(SignedInAccount::permissions).orElseGet(Set::of);
    }

    private static Div header(Demonstration demonstration, WorkingDate workingDate, UserMenu userMenu) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(translate("uikit.layout.drawer"));
        Div start = new Div(toggle);
        start.addClassName("frame-header-start");
        if (demonstration.enabled()) {
            start.add(demonstrationMark());
        }
        Div end = new Div(workingDate, userMenu);
        end.addClassName("frame-header-end");
        Div header = new Div(start, end);
        header.addClassName("frame-header");
        header.getElement().setAttribute("role", "banner");
        return header;
    }

    private static Div demonstrationMark() {
        Span shortText = new Span(translate("shell.demonstration.short"));
        shortText.addClassName("demonstration-short");
        Span longText = new Span(translate("shell.demonstration.long"));
        longText.addClassName("demonstration-long");
        Div mark = new Div(Icon.FLAG.create(), shortText, longText);
        mark.addClassName("demonstration-mark");
        mark.getElement().setAttribute("role", "note");
        return mark;
    }

    private static Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT_ID, translate("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        CONTENT_ID);
        return link;
    }
}
