package vn.nangchuan.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.SignInDatabase;
import vn.nangchuan.scope.UnitPath;

/**
 * Records sign-ins, sign-outs and refused sign-ins with the unit of the account. Of a refused one the line says no more
 * than that; a name that no account has leaves none. Refusals are recorded aside, one after another, so that the answer
 * takes no longer where the account exists.
 */
@Component
class SignInTrail implements DisposableBean {

    static final String REFUSED = "access:sign-in-refused";

    private static final Logger log = LoggerFactory.getLogger(SignInTrail.class);
    private static final int MOST_WAITING = 1000;
    private static final int LONGEST_NAME = 60;
    private static final String JOB = "sign-in";

    private final AuditTrail trail;
    private final Actors actors;
    private final Readings readings;
    private final Scopes scopes;
    private final JdbcClient signInDatabase;
    private final ThreadPoolExecutor aside = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("refused-sign-ins").factory(),
            (_, _) -> log.warn("More sign-ins are refused than can be recorded"));

    SignInTrail(AuditTrail trail, Actors actors, Readings readings, Scopes scopes, @SignInDatabase DataSource signIn) {
        this.trail = trail;
        this.actors = actors;
        this.readings = readings;
        this.scopes = scopes;
        this.signInDatabase = JdbcClient.create(signIn);
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
        String origin = Actors.origin();
        aside.execute(() -> recordRefused(name, origin));
    }

    private static Optional<SignedInAccount> account(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    private void record(String action, SignedInAccount account) {
        Scope scope = new Scope(new UnitPath(account.unitPath()), Actors.idOf(account), Set.of());
        String origin = Actors.origin();
        scopes.runIn(
                scope,
                () -> trail.recordNow(
                        AuditEntry.of(action, subject(account.id().value())), actors.of(account, origin)));
    }

    /** The same account from the same address counts once in a while, or a guessing machine would fill the chain. */
    private void recordRefused(String name, String origin) {
        try {
            find(name).ifPresent(account -> {
                Actor nobody = new Actor("job:" + JOB, JOB, "", origin);
                AuditEntry entry = AuditEntry.of(REFUSED, subject(account.id()));
                readings.once(
                        origin,
                        entry,
                        () -> scopes.runIn(Scope.ofJob(account.path(), JOB), () -> trail.recordNow(entry, nobody)));
            });
        } catch (RuntimeException e) {
            log.error("A refused sign-in could not be recorded", e);
        }
    }

    private record Named(long id, UnitPath path) {}

    private Optional<Named> find(String name) {
        if (name.length() > LONGEST_NAME || !name.chars().allMatch(character -> character < 128)) {
            return Optional.empty();
        }
        return signInDatabase
                .sql("CALL sign_in_account_named(:username)")
                .param("username", name)
                .query((row, _) -> new Named(row.getLong("id"), new UnitPath(row.getString("unit_path"))))
                .optional();
    }

    private static AuditSubject subject(long account) {
        return new AuditSubject("account", account);
    }

    @Override
    public void destroy() throws InterruptedException {
        aside.shutdown();
        aside.awaitTermination(10, TimeUnit.SECONDS);
    }
}
