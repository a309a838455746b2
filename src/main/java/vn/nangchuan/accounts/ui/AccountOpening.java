package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.context.annotation.Scope;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.ui.ReauthenticationDialog;
import vn.nangchuan.accounts.AccountOffice;
import vn.nangchuan.accounts.OpenAccount;
import vn.nangchuan.accounts.OpenedAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** Asks for a new account and then shows the password to hand over. */
@SpringComponent
@Scope("prototype")
class AccountOpening {

    private final AccountOffice office;
    private final UnitDirectory units;
    private final RegisterLists registers;
    private final Reauthentication reauthentication;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final FormDrafts drafts;

    @SuppressWarnings("TooManyParameters")
    AccountOpening(
            AccountOffice office,
            UnitDirectory units,
            RegisterLists registers,
            Reauthentication reauthentication,
            CurrentUser currentUser,
            BusinessClock clock,
            FormDrafts drafts) {
        this.office = office;
        this.units = units;
        this.registers = registers;
        this.reauthentication = reauthentication;
        this.currentUser = currentUser;
        this.clock = clock;
        this.drafts = drafts;
    }

    /** Asks the person at the screen to prove themselves first, if they have not just done so. */
    void ask() {
        ReauthenticationDialog.then(reauthentication, this::askForAccount);
    }

    private void askForAccount() {
        List<UnitSummary> inReach =
                units.allBelow(new UnitPath(currentUser.require().unitPath()), clock.today());
        OpenAccountForm form = new OpenAccountForm(
                inReach,
                UnitNames.among(inReach, units),
                new OfficialChoice(registers, currentUser, clock),
                office::rolesToGive,
                clock.today());
        new FormDialog<OpenAccount>(translate("accounts.open"), form, entry -> handOver(office.open(entry)))
                .saving(translate("accounts.open"))
                .keeping(drafts.of(AccountNavigation.ACCOUNTS + "/new"))
                .open();
    }

    private static void handOver(OpenedAccount opened) {
        new OneTimePasswordDialog(
                        opened.displayName(),
                        opened.username().value(),
                        opened.password(),
                        () -> AccountNavigation.showAccount(opened.id()))
                .open();
    }
}
