package vn.nangchuan.audit;

import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.SignInDatabase;
import vn.nangchuan.scope.UnitPath;

/** Writes lines about accounts by themselves: what is kept behind the sign-in account of the database has no transaction here. */
@Component
class AccountLines {

    private static final int LONGEST_NAME = 60;
    private static final String JOB = "sign-in";

    private final AuditTrail trail;
    private final Actors actors;
    private final Scopes scopes;
    private final JdbcClient signInDatabase;

    AccountLines(AuditTrail trail, Actors actors, Scopes scopes, @SignInDatabase DataSource signIn) {
        this.trail = trail;
        this.actors = actors;
        this.scopes = scopes;
        this.signInDatabase = JdbcClient.create(signIn);
    }

    /** An account that a name names. */
    record Named(long id, UnitPath path) {}

    /** The account of that name, of whatever unit. */
    Optional<Named> find(String name) {
        if (name.length() > LONGEST_NAME || !name.chars().allMatch(character -> character < 128)) {
            return Optional.empty();
        }
        return signInDatabase
                .sql("CALL sign_in_account_named(:username)")
                .param("username", name)
                .query((row, _) -> new Named(row.getLong("id"), new UnitPath(row.getString("unit_path"))))
                .optional();
    }

    /** In the chain of the unit where the person works. */
    void write(AuditEntry entry, SignedInAccount by, String origin) {
        Scope scope = new Scope(
                new UnitPath(by.unitPath()),
                Actors.idOf(by),
                Set.of(),
                by.official().orElse(null));
        scopes.runIn(scope, () -> trail.recordNow(entry, actors.of(by, origin)));
    }

    /** In the chain of the unit that keeps the account; by whom nobody knows, because nobody is signed in. */
    void writeOf(Named account, AuditEntry entry, String origin) {
        Actor nobody = new Actor("job:" + JOB, JOB, "", origin);
        scopes.runIn(Scope.ofJob(account.path(), JOB), () -> trail.recordNow(entry, nobody));
    }

    static AuditSubject subject(long account) {
        return new AuditSubject(AuditSubject.ACCOUNT, account);
    }
}
