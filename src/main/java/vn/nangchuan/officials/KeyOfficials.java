package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;

/** Counts the key officials (cán bộ chủ chốt) of a place and what they have learnt, in two statements. */
@Service
@Transactional(readOnly = true)
@MayReadOfficials
public class KeyOfficials {

    private final JdbcClient jdbc;
    private final ScopeGuard guard;

    KeyOfficials(JdbcClient jdbc, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** The figures of all units at and below the path on the date. */
    @JudgedInside("the first and the last path counted are judged")
    public KeyOfficialFigures figuresWithin(UnitPath path, LocalDate date) {
        List<LocalizedText> posts = postsOn(date);
        return jdbc.sql("""
                        SELECT COUNT(*) AS total,
                               COALESCE(SUM(person.professional AND person.political), 0) AS qualified,
                               COALESCE(SUM(NOT person.known), 0) AS without_data,
                               MIN(person.unit_path) AS first_path, MAX(person.unit_path) AS last_path
                        FROM (SELECT o.id, o.unit_path,
                                     COUNT(q.id) > 0 OR EXISTS (SELECT 1 FROM confirmed_none n
                                                             WHERE n.official_id = o.id) AS known,
                                     COALESCE(MAX(q.criterion = 'PROFESSIONAL' AND q.level IS NOT NULL
                                         AND (q.valid_to IS NULL OR q.valid_to > :date)), 0) AS professional,
                                     COALESCE(MAX(q.criterion = 'POLITICAL_THEORY' AND q.level IS NOT NULL
                                         AND (q.valid_to IS NULL OR q.valid_to > :date)), 0) AS political
                              FROM official o
                                   LEFT JOIN qualification q ON q.official_id = o.id AND q.issued_on <= :date
                              WHERE o.id IN (SELECT p.official_id
                                             FROM posting p
                                                  JOIN key_post k ON k.post_id = p.post_id
                                                  JOIN unit u ON u.id = p.posted_unit_id
                                             WHERE u.unit_path LIKE :within
                                               AND p.valid_from <= :date
                                               AND (p.valid_to IS NULL OR p.valid_to > :date)
                                               AND k.valid_from <= :date
                                               AND (k.valid_to IS NULL OR k.valid_to > :date))
                              GROUP BY o.id, o.unit_path) person
                        """)
                .param("within", path.value() + "%")
                .param("date", date)
                .query((row, _) -> figures(row, posts))
                .single();
    }

    private KeyOfficialFigures figures(ResultSet row, List<LocalizedText> posts) throws SQLException {
        guard.requireCounted(row);
        return new KeyOfficialFigures(posts, row.getInt("total"), row.getInt("qualified"), row.getInt("without_data"));
    }

    private List<LocalizedText> postsOn(LocalDate date) {
        return jdbc.sql("""
                        SELECT post.name_vi, post.name_en
                        FROM key_post k JOIN post ON post.id = k.post_id
                        WHERE k.valid_from <= :date AND (k.valid_to IS NULL OR k.valid_to > :date)
                        ORDER BY post.sort_order
                        """)
                .param("date", date)
                .query((row, _) -> new LocalizedText(row.getString("name_vi"), row.getString("name_en")))
                .list();
    }
}
