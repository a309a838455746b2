package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnDevices;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.secondfactor.SecondFactor;
import vn.nangchuan.access.sessions.OwnSessions;
import vn.nangchuan.uikit.PageHeader;

/** What people look after themselves: password, second factor, where they are signed in, which devices are known. */
@Route("account")
@PageTitle("access.account.title")
@PermitAll
class AccountView extends Div {

    AccountView(
            CurrentUser currentUser,
            SecondFactor secondFactor,
            Reauthentication reauthentication,
            OwnSessions sessions,
            OwnDevices devices) {
        addClassNames("page", "account-view");
        SignedInAccount person = currentUser.require();
        add(
                new PageHeader(translate("access.account.title"))
                        .saying(translate(
                                "access.account.who", person.displayName(), person.username(), person.unitName())),
                new ProofSection(secondFactor, reauthentication),
                new SessionSection(sessions),
                new DeviceSection(devices));
    }
}
