package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.accounts.AccountLine;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Words about accounts and roles. Ends are kept as first days without, and read as last days with. */
final class AccountTexts {

    private AccountTexts() {}

    static String role(String name) {
        return translate("access.role." + name);
    }

    static String roles(List<AccountLine.RoleLine> roles) {
        return roles.isEmpty()
                ? translate("accounts.roles.none")
                : roles.stream().map(AccountTexts::role).distinct().collect(Collectors.joining(", "));
    }

    private static String role(AccountLine.RoleLine line) {
        return line.until() == null
                ? role(line.role())
                : translate("accounts.role.until", role(line.role()), lastDay(line.until()));
    }

    static String lastDay(@Nullable LocalDate until) {
        return until == null ? "–" : Formats.current().date(until.minusDays(1));
    }

    static StatusBadge state(boolean closed) {
        return closed
                ? new StatusBadge(Tone.NEUTRAL, translate("accounts.state.closed"))
                : new StatusBadge(Tone.SUCCESS, translate("accounts.state.open"));
    }
}
