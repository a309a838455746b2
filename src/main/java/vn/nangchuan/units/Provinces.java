package vn.nangchuan.units;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;

/**
 * The provinces that this installation keeps. For work without a person, which has no scope before it knows them, and then
 * goes through them one by one.
 */
@Component
public class Provinces {

    private final JdbcClient jdbc;

    Provinces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their paths, and nothing of what is in them. */
    @Transactional(readOnly = true)
    public List<UnitPath> all() {
        return jdbc.sql("SELECT id FROM province ORDER BY id")
                .query((row, _) -> UnitPath.ofProvince(new UnitId(row.getLong("id"))))
                .list();
    }

    void add(UnitPath province) {
        jdbc.sql("INSERT INTO province (id) VALUES (:id)")
                .param("id", province.province().value())
                .update();
    }
}
