package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.RegisterCount;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.officials.RegisterCursor;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPage;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListOffer;

/** The officials whom a filter leaves, a page at a time; the next is fetched behind the last when asked for. */
class RegisterList extends Div {

    static final int PAGE = 50;

    private final transient RegisterLists lists;
    private final OfficialGrid grid;
    private final Button more = new Button(translate("officials.register.more"), _ -> showMore());
    private final Div nobody = new Div();
    private transient @Nullable RegisterFilter filter;
    private transient @Nullable RegisterCursor next;
    private transient AsOf asOf;

    RegisterList(RegisterLists lists, AsOf today) {
        this.lists = lists;
        this.asOf = today;
        this.grid = new OfficialGrid(() -> asOf);
        addClassName("register-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(grid, nobody, more);
    }

    /**
     * Shows the first page.
     *
     * @param filtered whether less than everybody of the place is asked for
     * @param everybody the address of all
     * @return how many there are, in words
     */
    String show(RegisterFilter asked, AsOf day, boolean filtered, String everybody) {
        filter = asked;
        asOf = day;
        next = null;
        grid.begin(asked.place().below() == null);
        showMore();
        boolean empty = grid.count() == 0;
        grid.setVisible(!empty);
        nobody.setVisible(empty);
        nobody.removeAll();
        if (empty) {
            nobody.add(filtered ? nobodyUnderThis(everybody) : nobodyYet());
        }
        return counted(asked, filtered);
    }

    /** Shows nobody, because it was not said why a list shall be seen. */
    void withhold(Component ask) {
        filter = null;
        next = null;
        grid.setVisible(false);
        more.setVisible(false);
        nobody.setVisible(true);
        nobody.removeAll();
        nobody.add(new EmptyState(Icon.LOCK, translate("officials.register.withheld"))
                .because(translate("officials.disclosure.saying.list"))
                .withNextStep(ask));
    }

    private void showMore() {
        RegisterFilter asked = filter;
        if (asked != null) {
            RegisterPage page = lists.page(asked, next, PAGE);
            grid.append(page.lines());
            next = page.next();
            more.setVisible(next != null);
        }
    }

    /** What is shown, on all pages, to be taken away. */
    ListOffer<?> offer(String title) {
        return RegisterOffer.of(lists, Objects.requireNonNull(filter), title);
    }

    private static EmptyState nobodyUnderThis(String everybody) {
        return new EmptyState(Icon.SEARCH, translate("officials.register.empty"))
                .because(translate("officials.register.empty.why"))
                .withNextStep(new Anchor(everybody, translate("officials.register.empty.all")));
    }

    private static EmptyState nobodyYet() {
        return new EmptyState(Icon.USERS, translate("officials.register.none"))
                .because(translate("officials.register.none.why"));
    }

    /** What is on the screen whole need not be counted once more. */
    private String counted(RegisterFilter asked, boolean filtered) {
        RegisterCount left = next == null ? new RegisterCount(grid.count(), false) : lists.count(asked);
        if (!filtered) {
            return translate("officials.register.count", words(left));
        }
        RegisterFilter all = new RegisterFilter(asked.place(), asked.date(), "", RegisterCriteria.NONE);
        return translate("officials.register.count.of", words(left), words(lists.count(all)));
    }

    private static String words(RegisterCount count) {
        String number = Formats.current().number(count.people());
        return count.more() ? translate("officials.register.count.more", number) : number;
    }
}
