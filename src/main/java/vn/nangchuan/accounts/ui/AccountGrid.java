package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.accounts.AccountFilter;
import vn.nangchuan.accounts.AccountLine;
import vn.nangchuan.accounts.AccountLists;
import vn.nangchuan.accounts.AccountPage;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.ListOffer;

/** Accounts as a table, or as cards on a phone; loads as one scrolls. */
class AccountGrid extends CardGrid<AccountLine> {

    private static final int MOST_READ = 200;

    private final transient AccountLists lists;
    private final transient LongConsumer counted;
    private transient @Nullable AccountFilter shown;

    /**
     * @param counted takes how many accounts the filter leaves
     */
    AccountGrid(AccountLists lists, LongConsumer counted) {
        super(AccountGrid::card);
        this.lists = lists;
        this.counted = counted;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addComponentColumn(AccountGrid::name)
                .setHeader(translate("accounts.name"))
                .setFlexGrow(2);
        addColumn(AccountLine::username)
                .setHeader(translate("accounts.username"))
                .setFlexGrow(2);
        addColumn(AccountLine::unitName).setHeader(translate("accounts.unit")).setFlexGrow(2);
        addColumn(line -> AccountTexts.roles(line.roles()))
                .setHeader(translate("accounts.roles"))
                .setFlexGrow(3);
    }

    /** What is shown, to be taken away. */
    ListOffer<AccountLine> offer() {
        AccountFilter asked = Objects.requireNonNull(shown);
        return ListOffer.of(
                        "tai-khoan",
                        AccountPermissions.MANAGE,
                        translate("accounts.title"),
                        () -> ListOffer.byOffset(
                                (offset, limit) ->
                                        lists.page(asked, offset, limit).lines(),
                                MOST_READ))
                .text("accounts.name", AccountLine::displayName)
                .text("accounts.username", AccountLine::username)
                .text("accounts.unit", AccountLine::unitName)
                .text("accounts.roles", line -> AccountTexts.roles(line.roles()))
                .date("accounts.closed-on", AccountLine::closedOn);
    }

    void show(AccountFilter filter) {
        shown = filter;
        AccountPage first = lists.page(filter, 0, getPageSize());
        counted.accept(first.matching());
        setItems(query -> query.getOffset() == 0 && query.getLimit() <= getPageSize()
                ? first.lines().stream().limit(query.getLimit())
                : lists.page(filter, query.getOffset(), query.getLimit()).lines().stream());
    }

    private static Anchor name(AccountLine line) {
        return new Anchor(AccountNavigation.account(line.id()), line.displayName());
    }

    private static Component card(AccountLine line) {
        Span username = new Span(line.username());
        username.addClassName("secondary");
        Div head = new Div(name(line), username);
        head.addClassName("card-head");
        Span unit = new Span(line.unitName());
        unit.addClassName("secondary");
        Div card = new Div(head, unit, new Span(AccountTexts.roles(line.roles())));
        card.addClassName("row-card");
        return card;
    }
}
