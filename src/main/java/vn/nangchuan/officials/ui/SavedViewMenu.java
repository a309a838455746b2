package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.views.NameView;
import vn.nangchuan.officials.views.SavedView;
import vn.nangchuan.officials.views.SavedViews;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** The views that were named: to open one, to keep what is shown as another, to call an own one otherwise or remove it. */
class SavedViewMenu extends MenuBar {

    private final transient SavedViews views;
    private transient @Nullable RegisterAddress shown;

    SavedViewMenu(SavedViews views) {
        this.views = views;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("saved-views");
    }

    /** @param address what is shown, which can be kept */
    void show(RegisterAddress address) {
        shown = address;
        refresh();
    }

    private void refresh() {
        removeAll();
        List<SavedView> known = views.list();
        Optional<SavedView> open = known.stream().filter(this::isShown).findFirst();
        MenuItem head = addItem(Icon.LIST.create());
        head.add(new Span(open.map(SavedView::name).orElse(translate("officials.views"))));
        SubMenu menu = head.getSubMenu();
        menu.addItem(translate("officials.views.all"), _ -> OfficialNavigation.showRegister("all=1"));
        known.forEach(view -> menu.addItem(label(view), _ -> OfficialNavigation.showRegister(view.query())));
        menu.addSeparator();
        menu.addItem(translate("officials.views.keep"), _ -> askToKeep());
        open.filter(SavedView::own).ifPresent(view -> {
            menu.addItem(translate("officials.views.change", view.name()), _ -> askToChange(view));
            menu.addItem(translate("officials.views.remove", view.name()), _ -> askToRemove(view));
        });
    }

    /** Parameters have no order. */
    private boolean isShown(SavedView view) {
        return QueryParameters.fromString(view.query())
                .getParameters()
                .equals(QueryParameters.fromString(query()).getParameters());
    }

    private String query() {
        RegisterAddress address = shown;
        return address == null ? "" : address.today().parameters().getQueryString();
    }

    private static String label(SavedView view) {
        String name = view.own() ? view.name() : translate("officials.views.of", view.name(), view.owner());
        return view.preferred() ? translate("officials.views.first", name) : name;
    }

    private void askToKeep() {
        new FormDialog<>(translate("officials.views.keep"), new NameViewForm(new NameView("", false, false)), named -> {
                    views.keep(named, query());
                    done("officials.views.kept", named.name());
                })
                .open();
    }

    private void askToChange(SavedView view) {
        NameView before = new NameView(view.name(), view.shared(), view.preferred());
        new FormDialog<>(translate("officials.views.change", view.name()), new NameViewForm(before), named -> {
                    views.change(view.id(), named);
                    done("officials.views.changed", named.name());
                })
                .open();
    }

    private void askToRemove(SavedView view) {
        String told = view.shared() ? "officials.views.remove.shared" : "officials.views.remove.own";
        new DecisionDialog(
                        translate("officials.views.remove", view.name()),
                        translate(told),
                        DecisionDialog.Reason.NONE,
                        _ -> {
                            views.remove(view.id());
                            done("officials.views.removed", view.name());
                        })
                .grave()
                .open();
    }

    private void done(String text, String name) {
        Notices.done(translate(text, name));
        refresh();
    }
}
