package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Scope;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.WaitingCount;

/**
 * The entries that this person may open, each with what waits there. An entry is a route with {@code @Menu}, whose
 * title is the key of its text and whose icon is a symbol's name.
 */
@SpringComponent
@Scope("prototype")
class Navigation extends SideNav {

    private static final Logger LOGGER = LoggerFactory.getLogger(Navigation.class);

    private final transient List<WaitingCount> counts;
    private final Map<String, SideNavItem> items = new HashMap<>();

    Navigation(List<WaitingCount> counts) {
        this.counts = counts;
        setI18n(ComponentTexts.sideNav());
        getElement().setAttribute("aria-label", translate("uikit.layout.drawer"));
        MenuConfiguration.getMenuEntries().forEach(this::add);
    }

    void refreshCounts() {
        counts.stream().filter(count -> items.containsKey(count.route())).forEach(this::refresh);
    }

    private void add(MenuEntry entry) {
        String path = withoutSlash(entry.path());
        SideNavItem item = new SideNavItem(translate(entry.title()), path);
        String icon = entry.icon();
        item.setPrefixComponent(icon == null || icon.isEmpty() ? Icon.CIRCLE.create() : Icon.of(icon));
        item.setMatchNested(!path.isEmpty());
        items.put(path, item);
        addItem(item);
    }

    private void refresh(WaitingCount waiting) {
        SideNavItem item = Objects.requireNonNull(items.get(waiting.route()));
        try {
            item.setSuffixComponent(badge(waiting.count()));
        } catch (RuntimeException failure) {
            LOGGER.warn("The count of {} could not be had", waiting.route(), failure);
            item.setSuffixComponent(badge(0));
        }
    }

    private Span badge(long count) {
        String number = new Formats(getLocale()).number(count);
        Span badge = new Span(number);
        badge.addClassName("waiting-count");
        badge.getElement().setAttribute("aria-label", translate("shell.waiting", number));
        badge.setVisible(count > 0);
        return badge;
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
