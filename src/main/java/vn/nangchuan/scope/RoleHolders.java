package vn.nangchuan.scope;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.kernel.OfficialId;

/**
 * Which roles in the scope an official holds, also by an account that a unit above keeps. Inside the transaction, and under
 * the permission, of the module that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoleHolders {

    private final JdbcClient jdbc;
    private final String ask;

    RoleHolders(JdbcClient jdbc, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.ask = "CALL `%s`.roles_of_official(:official)".formatted(access.ownerSchema());
    }

    /** The numbers of the grants, ended ones too; none when the official is out of scope. */
    public List<Long> grantsOf(OfficialId official) {
        return jdbc.sql(ask)
                .param("official", official.value())
                .query((row, _) -> row.getLong("id"))
                .list();
    }
}
