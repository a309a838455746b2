package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.context.annotation.Scope;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.ui.ReauthenticationDialog;
import vn.nangchuan.accounts.AccountDetails;
import vn.nangchuan.accounts.AccountOffice;
import vn.nangchuan.accounts.EndRole;
import vn.nangchuan.accounts.HeldRole;
import vn.nangchuan.accounts.OneTimePassword;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.uikit.DayForm;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** What can be done with somebody else's account. */
@SpringComponent
@Scope("prototype")
class AccountActions {

    private final AccountOffice office;
    private final UnitDirectory units;
    private final Reauthentication reauthentication;
    private final BusinessClock clock;
    private final FormDrafts drafts;

    AccountActions(
            AccountOffice office,
            UnitDirectory units,
            Reauthentication reauthentication,
            BusinessClock clock,
            FormDrafts drafts) {
        this.office = office;
        this.units = units;
        this.reauthentication = reauthentication;
        this.clock = clock;
        this.drafts = drafts;
    }

    /**
     * @param changed what follows a change
     */
    Component[] buttons(AccountDetails account, boolean closed, Runnable changed) {
        Button edit = button("accounts.edit", () -> askForEdit(account, changed));
        edit.setIcon(Icon.PENCIL.create());
        if (closed) {
            return new Component[] {button("accounts.reopen", () -> askToReopen(account, changed)), edit};
        }
        Button grant = button("accounts.grant", () -> askForRole(account, changed));
        grant.setIcon(Icon.PLUS.create());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        Button reset = button("accounts.reset", () -> askToReset(account, changed));
        reset.setIcon(Icon.KEY_ROUND.create());
        return new Component[] {
            grant,
            reset,
            edit,
            button("accounts.second-factor", () -> askToRemoveSecondFactor(account, changed)),
            button("accounts.close", () -> askToClose(account, changed))
        };
    }

    /** Each of these can do lasting harm, so whoever presses it proves themselves first. */
    private Button button(String key, SerializableRunnable act) {
        return new Button(translate(key), _ -> ReauthenticationDialog.then(reauthentication, act));
    }

    private void askForRole(AccountDetails account, Runnable changed) {
        List<UnitSummary> places = units.allBelow(account.unitPath(), clock.today());
        GrantForm form =
                new GrantForm(account, places, UnitNames.among(places, units), office::rolesToGive, clock.today());
        new FormDialog<>(translate("accounts.grant.title", account.displayName()), form, entry -> {
                    office.grant(entry);
                    Notices.done(translate("accounts.granted", account.displayName(), AccountTexts.role(entry.role())));
                    changed.run();
                })
                .saving(translate("accounts.grant"))
                .keeping(draft(account, "grant"))
                .open();
    }

    void askForEnd(AccountDetails account, HeldRole role, Runnable changed) {
        ReauthenticationDialog.then(reauthentication, () -> askForDay(account, role, changed));
    }

    private void askForDay(AccountDetails account, HeldRole role, Runnable changed) {
        String name = AccountTexts.role(role.role());
        DayForm form = new DayForm(translate("accounts.end.day"), translate("accounts.end.day.help"), clock.today());
        new FormDialog<>(translate("accounts.end.title", name), form, day -> {
                    office.end(new EndRole(account.id(), account.version(), role.id(), day));
                    Notices.done(translate("accounts.ended", account.displayName(), name));
                    changed.run();
                })
                .saving(translate("accounts.end"))
                .open();
    }

    private void askForEdit(AccountDetails account, Runnable changed) {
        new FormDialog<>(translate("accounts.edit"), new EditAccountForm(account), entry -> {
                    office.edit(entry);
                    Notices.done(translate("accounts.edited", account.displayName()));
                    changed.run();
                })
                .keeping(draft(account, "edit"))
                .open();
    }

    private FormDraft draft(AccountDetails account, String about) {
        return drafts.of(AccountNavigation.ACCOUNT + "/" + account.id() + "/" + about, account.version());
    }

    private void askToReset(AccountDetails account, Runnable changed) {
        new DecisionDialog(
                        translate("accounts.reset"),
                        translate("accounts.reset.text", account.displayName()),
                        DecisionDialog.Reason.NONE,
                        _ -> show(account, office.resetPassword(account.id(), account.version()), changed))
                .open();
    }

    private void askToRemoveSecondFactor(AccountDetails account, Runnable changed) {
        new DecisionDialog(
                        translate("accounts.second-factor"),
                        translate("accounts.second-factor.text", account.displayName()),
                        DecisionDialog.Reason.NONE,
                        _ -> {
                            office.removeSecondFactor(account.id(), account.version());
                            Notices.done(translate("accounts.second-factor.removed", account.displayName()));
                            changed.run();
                        })
                .open();
    }

    private void askToClose(AccountDetails account, Runnable changed) {
        new DecisionDialog(
                        translate("accounts.close"),
                        translate("accounts.close.text", account.displayName()),
                        DecisionDialog.Reason.NONE,
                        _ -> {
                            office.close(account.id(), account.version());
                            Notices.done(translate("accounts.closed", account.displayName()));
                            changed.run();
                        })
                .grave()
                .open();
    }

    private void askToReopen(AccountDetails account, Runnable changed) {
        new DecisionDialog(
                        translate("accounts.reopen"),
                        translate("accounts.reopen.text", account.displayName()),
                        DecisionDialog.Reason.NONE,
                        _ -> show(account, office.reopen(account.id(), account.version()), changed))
                .open();
    }

    private static void show(AccountDetails account, OneTimePassword password, Runnable changed) {
        new OneTimePasswordDialog(account.displayName(), account.username(), password, changed).open();
    }
}
