package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.accounts.AccountDetails;
import vn.nangchuan.accounts.AccountLists;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** One account: whose it is, which roles it holds where and until when, and what can be done with it. */
@Route(AccountNavigation.ACCOUNT)
@PageTitle("accounts.account.title")
@RolesAllowed(AccountPermissions.MANAGE)
class AccountView extends Div implements HasUrlParameter<Long> {

    private final transient AccountLists lists;
    private final transient AccountActions actions;
    private final transient HistoryPanels histories;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final transient ListDownloads downloads;

    AccountView(
            AccountLists lists,
            AccountActions actions,
            HistoryPanels histories,
            CurrentUser currentUser,
            BusinessClock clock,
            ListDownloads downloads) {
        this.downloads = downloads;
        this.lists = lists;
        this.actions = actions;
        this.histories = histories;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassNames("page", "account-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<AccountDetails> account = lists.find(new AccountId(id));
        if (account.isPresent()) {
            show(account.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AccountDetails account) {
        LocalDate today = clock.today();
        boolean own = currentUser.require().id().equals(account.id());
        Runnable changed = () -> lists.find(account.id()).ifPresent(this::show);
        removeAll();
        add(header(account, own, changed), facts(account));
        if (own) {
            Paragraph note = new Paragraph(translate("accounts.own"));
            note.addClassName("secondary");
            add(note);
        }
        HeldRoleGrid roles = new HeldRoleGrid(today, !own, role -> actions.askForEnd(account, role, changed));
        roles.setItems(account.roles());
        roles.setVisible(!account.roles().isEmpty());
        EmptyState none = new EmptyState(Icon.SHIELD_CHECK, translate("accounts.roles.empty"));
        none.setVisible(account.roles().isEmpty());
        Component taking = downloads.of(() -> HeldRoleGrid.offer(lists, account, today));
        taking.setVisible(!account.roles().isEmpty());
        add(new H2(translate("accounts.roles")), taking, roles, none);
        if (currentUser.may(AuditPermissions.HISTORY)) {
            add(new H2(translate("audit.history")), histories.of(subject(account)));
        }
    }

    private static AuditSubject subject(AccountDetails account) {
        return new AuditSubject(AccountLists.AUDIT_SUBJECT, account.id().value());
    }

    private PageHeader header(AccountDetails account, boolean own, Runnable changed) {
        boolean closed = account.isClosedOn(clock.today());
        PageHeader header = new PageHeader(account.displayName())
                .under(new Breadcrumbs()
                        .step(translate("accounts.title"), AccountNavigation.accounts())
                        .here(account.username()))
                .beside(AccountTexts.state(closed));
        return own ? header : header.withActions(actions.buttons(account, closed, changed));
    }

    private static DescriptionList facts(AccountDetails account) {
        DescriptionList facts = new DescriptionList();
        fact(facts, "accounts.username", account.username());
        fact(facts, "accounts.unit", account.unitName());
        fact(facts, "accounts.email", Objects.requireNonNullElse(account.email(), "–"));
        facts.addClassName("facts");
        return facts;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new Div(new DescriptionList.Term(translate(key)), new DescriptionList.Description(value)));
    }
}
