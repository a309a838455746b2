package vn.nangchuan.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentRequest;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.scope.Scopes;

/** Says who acts: the person at the screen with the roles they hold where they work, or the work that runs without one. */
@Component
class Actors {

    private static final String ACCOUNT = "account:";

    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final CurrentRequest request;
    private final JdbcClient jdbc;

    Actors(Scopes scopes, CurrentUser currentUser, CurrentRequest request, JdbcClient jdbc) {
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.request = request;
        this.jdbc = jdbc;
    }

    Actor current() {
        String id = scopes.require().actor();
        return currentUser
                .find()
                .filter(account -> id.equals(idOf(account)))
                .map(account -> of(account, origin()))
                .orElseGet(() -> id.startsWith(ACCOUNT) ? away(id) : new Actor(id, id, "", id));
    }

    /** Somebody whose work goes on without them. As whom they act stands in the line that says that they asked for it. */
    private Actor away(String id) {
        return new Actor(id, nameOf(id), "", origin());
    }

    private String nameOf(String id) {
        return jdbc.sql("SELECT display_name FROM account WHERE id = :id")
                .param("id", id.substring(ACCOUNT.length()))
                .query(String.class)
                .optional()
                .orElse(id);
    }

    /** In the scope of that account. */
    Actor of(SignedInAccount account, String origin) {
        return new Actor(
                idOf(account), account.displayName(), Actor.actingAs(rolesOf(account), account.unitName()), origin);
    }

    static String idOf(SignedInAccount account) {
        return ACCOUNT + account.id();
    }

    private static List<String> rolesOf(SignedInAccount account) {
        return account.workplace().roles().stream().sorted().toList();
    }

    /** The browser's address, or a dash where the request is not at hand. */
    String origin() {
        return request.address();
    }
}
