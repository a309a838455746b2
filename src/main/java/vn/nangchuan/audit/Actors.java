package vn.nangchuan.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.Scopes;

/** Says who acts: the person at the screen with the roles they hold today, or the work that runs without one. */
@Component
class Actors {

    private static final String ACCOUNT = "account:";

    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Actors(Scopes scopes, CurrentUser currentUser, JdbcClient jdbc, BusinessClock clock) {
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Actor current() {
        String id = scopes.require().actor();
        return currentUser
                .find()
                .filter(account -> id.equals(idOf(account)))
                .map(account -> of(account, origin()))
                .orElseGet(() -> new Actor(id, id, "", id.startsWith(ACCOUNT) ? origin() : id));
    }

    /** In the scope of that account. */
    Actor of(SignedInAccount account, String origin) {
        return new Actor(
                idOf(account), account.displayName(), Actor.actingAs(rolesOf(account), account.unitName()), origin);
    }

    static String idOf(SignedInAccount account) {
        return ACCOUNT + account.id();
    }

    private List<String> rolesOf(SignedInAccount account) {
        return jdbc.sql("""
                        SELECT DISTINCT role FROM role_grant
                        WHERE account_id = :account AND valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)
                        ORDER BY role
                        """)
                .param("account", account.id().value())
                .param("today", clock.today())
                .query((row, _) -> row.getString("role"))
                .list();
    }

    /** The browser's address, or a dash where the request is not at hand. */
    static String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? String.valueOf(attributes.getRequest().getRemoteAddr())
                : "–";
    }
}
