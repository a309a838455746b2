package vn.nangchuan.audit;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.nangchuan.scope.Scopes;

/** A kind of thing that whoever holds a permission may open, as far as the wall shows them its rows. */
public abstract class StoredSubject implements HistorySubject {

    private final String type;
    private final String permission;
    private final Scopes scopes;
    private final Supplier<StatementSpec> counting;

    /**
     * @param counting a statement that counts the rows whose number is {@code :id}
     */
    protected StoredSubject(String type, String permission, Scopes scopes, Supplier<StatementSpec> counting) {
        this.type = type;
        this.permission = permission;
        this.scopes = scopes;
        this.counting = counting;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public boolean isOpenTo(long id) {
        return scopes.may(permission)
                && counting.get().param("id", id).query(Long.class).single() > 0;
    }
}
