package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.training.DossierExtract.Held;

/** Reads extracts of the dossiers that the scope holds, in one statement. */
@Component
class DossierExtracts {

    private final JdbcClient jdbc;

    DossierExtracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OfficialId, DossierExtract> of(Collection<OfficialId> officials) {
        Map<OfficialId, DossierExtract> extracts = new LinkedHashMap<>();
        if (!officials.isEmpty()) {
            jdbc.sql("""
                    SELECT o.id, o.unit_path, o.full_name, o.birth_date, post.code, p.valid_from, p.valid_to
                    FROM official o LEFT JOIN posting p ON p.official_id = o.id LEFT JOIN post ON post.id = p.post_id
                    WHERE o.id IN (:officials)
                    ORDER BY o.id, p.precedence, p.id
                    """)
                    .param(
                            "officials",
                            officials.stream().map(OfficialId::value).toList())
                    .query(row -> {
                        DossierExtract extract = extract(row);
                        Held held = held(row);
                        DossierExtract known = extracts.computeIfAbsent(extract.official(), _ -> extract);
                        if (held != null) {
                            known.posts().add(held);
                        }
                    });
        }
        return extracts;
    }

    private static DossierExtract extract(ResultSet row) throws SQLException {
        return new DossierExtract(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                row.getObject("birth_date", LocalDate.class),
                new ArrayList<>());
    }

    private static @Nullable Held held(ResultSet row) throws SQLException {
        String post = row.getString("code");
        return post == null
                ? null
                : new Held(
                        new PostCode(post),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)));
    }
}
