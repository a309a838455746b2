package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.HomePage;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;

/** The first page after signing in: what the modules have to say to this person today. */
@Route("")
@PageTitle("shell.home.title")
@Menu(title = "shell.home.title", icon = "house", order = 0)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient List<HomePage> pages;

    HomeView(CurrentUser currentUser, BusinessClock clock, List<HomeCard> cards, List<HomePage> pages) {
        this.pages = pages;
        addClassNames("page", "home-view");
        SignedInAccount account = currentUser.require();
        String today = new Formats(getLocale()).date(clock.today());
        add(new PageHeader(translate("shell.home.greeting", account.displayName()))
                .saying(translate("shell.home.today", account.unitName(), today)));
        List<HomeCard> shown = cards.stream()
                .filter(HomeCard::isForCurrentUser)
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        add(shown.isEmpty() ? nothingYet() : grid(shown));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.stream().flatMap(page -> page.address().stream()).findFirst().ifPresent(event::forwardTo);
    }

    private static Div grid(List<HomeCard> cards) {
        Div grid = new Div();
        grid.addClassName("home-cards");
        cards.forEach(card -> grid.add(framed(card.create())));
        return grid;
    }

    /** All cards look alike, whatever module they come from. */
    private static Component framed(Component content) {
        content.addClassName("home-card");
        return content;
    }

    private static EmptyState nothingYet() {
        return new EmptyState(Icon.INBOX, translate("shell.home.empty")).because(translate("shell.home.empty.why"));
    }
}
