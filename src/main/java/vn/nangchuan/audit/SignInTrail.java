package vn.nangchuan.audit;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentRequest;
import vn.nangchuan.access.SignedInAccount;

/**
 * Records sign-ins, sign-outs and refused sign-ins with the unit of the account. Of a refused one the line says no more
 * than that; a name that no account has leaves none. Refusals are recorded aside, so that the answer takes no longer
 * where the account exists.
 */
@Component
class SignInTrail {

    static final String REFUSED = "access:sign-in-refused";

    private final AccountLines lines;
    private final Readings readings;
    private final Aside aside;
    private final CurrentRequest request;

    SignInTrail(AccountLines lines, Readings readings, Aside aside, CurrentRequest request) {
        this.lines = lines;
        this.readings = readings;
        this.aside = aside;
        this.request = request;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        account(event.getAuthentication()).ifPresent(account -> record("access:signed-in", account));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        account(event.getAuthentication()).ifPresent(account -> record("access:signed-out", account));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        String name = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        String origin = request.address();
        aside.record(() -> recordRefused(name, origin));
    }

    private static Optional<SignedInAccount> account(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    private void record(String action, SignedInAccount account) {
        AuditEntry entry =
                AuditEntry.of(action, AccountLines.subject(account.id().value()));
        lines.write(entry, account, request.address());
    }

    /** The same account from the same address counts once in a while, or a guessing machine would fill the chain. */
    private void recordRefused(String name, String origin) {
        lines.find(name).ifPresent(account -> {
            AuditEntry entry = AuditEntry.of(REFUSED, AccountLines.subject(account.id()));
            readings.once(origin, entry, () -> lines.writeOf(account, entry, origin));
        });
    }
}
