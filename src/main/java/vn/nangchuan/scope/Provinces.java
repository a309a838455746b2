package vn.nangchuan.scope;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.kernel.UnitId;

/** The provinces in which work that nobody asks for has to be done, each in a scope of its own. */
@Component
public class Provinces {

    private final JdbcClient jdbc;
    private final String ask;

    Provinces(JdbcClient jdbc, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.ask = "CALL `%s`.provinces()".formatted(access.ownerSchema());
    }

    public List<UnitPath> all() {
        return jdbc.sql(ask)
                .query((row, _) -> UnitPath.ofProvince(new UnitId(row.getLong("id"))))
                .list();
    }
}
