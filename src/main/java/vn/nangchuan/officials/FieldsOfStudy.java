package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.OfficialPermissions.MayConfigureOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.Reassessment;

/**
 * To which fields the names on papers belong, as the province reads them. A paper whose name nobody has mapped yet proves no
 * field, and no lack of one.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayConfigureOfficials
public class FieldsOfStudy {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String TOTALS = "the first and the last path counted are judged";
    private static final int LONGEST_NAME = 200;

    private final FieldOfStudyRecords records;
    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;
    private final Reassessment reassessment;
    private final AuditTrail trail;

    FieldsOfStudy(
            FieldOfStudyRecords records,
            JdbcClient jdbc,
            Scopes scopes,
            ScopeGuard guard,
            Reassessment reassessment,
            AuditTrail trail) {
        this.records = records;
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
        this.reassessment = reassessment;
        this.trail = trail;
    }

    /** The names in dossiers that nobody has mapped, those on most papers first; at most {@link #LONGEST_PAGE}. */
    @Transactional(readOnly = true)
    @JudgedInside(TOTALS)
    public List<StudiedName> unmapped() {
        return jdbc.sql("""
                        SELECT MIN(q.studied) AS name, NULL AS field, COUNT(*) AS papers,
                               MIN(q.unit_path) AS first_path, MAX(q.unit_path) AS last_path
                        FROM qualification q
                             LEFT JOIN field_of_study f ON f.province_id = q.province_id AND f.name_key = q.studied_key
                        WHERE q.studied_key IS NOT NULL AND q.field IS NULL AND f.id IS NULL
                        GROUP BY q.studied_key ORDER BY papers DESC, q.studied_key LIMIT :limit
                        """)
                .param("limit", LONGEST_PAGE)
                .query((row, _) -> counted(row))
                .list();
    }

    /** The mapped names, in the order of the alphabet without accents. */
    @Transactional(readOnly = true)
    @JudgedInside(TOTALS)
    public StudiedNamePage mapped(int offset, int limit) {
        List<StudiedName> names = jdbc.sql("""
                        SELECT f.name, f.field, COUNT(q.id) AS papers,
                               MIN(q.unit_path) AS first_path, MAX(q.unit_path) AS last_path
                        FROM field_of_study f
                             LEFT JOIN qualification q
                                 ON q.province_id = f.province_id AND q.studied_key = f.name_key AND q.field IS NULL
                        GROUP BY f.id, f.name, f.field, f.name_key ORDER BY f.name_key LIMIT :limit OFFSET :offset
                        """)
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> counted(row))
                .list();
        long total = jdbc.sql("SELECT COUNT(*) FROM field_of_study")
                .query(Long.class)
                .single();
        return new StudiedNamePage(names, total);
    }

    private StudiedName counted(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        String field = row.getString("field");
        return new StudiedName(
                row.getString("name"), field == null ? null : ProfessionalField.valueOf(field), row.getLong("papers"));
    }

    /**
     * Says to which field a name belongs, however it is spelt, and assesses anew whoever has a paper of which only that name
     * tells the field. The same again changes nothing.
     *
     * @throws BusinessRuleViolation when the name is blank or too long
     */
    public void map(String name, ProfessionalField field) {
        BusinessRuleViolation.throwIfAny(findings(name));
        String key = VietnameseText.searchKey(name);
        FieldOfStudy known = records.findByNameKey(key).orElse(null);
        ProfessionalField before = known == null ? null : known.field();
        if (field == before) {
            return;
        }
        FieldOfStudy mapped = mapped(known, name, field);
        records.flush();
        reassessment.reassess(whoStudied(key));
        trail.record(AuditEntry.of("officials:field-mapped", new AuditSubject("field-of-study", mapped.id()))
                .change("studied", null, mapped.name())
                .change("field", before, field));
    }

    private FieldOfStudy mapped(@Nullable FieldOfStudy known, String name, ProfessionalField field) {
        if (known == null) {
            return records.save(new FieldOfStudy(scopes.require().path().province(), name, field));
        }
        known.belongsTo(field);
        return known;
    }

    private static List<Finding> findings(String name) {
        if (name.isBlank()) {
            return List.of(Finding.error(OfficialFinding.STUDIED_NAME_MISSING).at("name"));
        }
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? List.of(Finding.error(OfficialFinding.STUDIED_NAME_TOO_LONG, LONGEST_NAME)
                        .at("name"))
                : List.of();
    }

    private List<OfficialId> whoStudied(String key) {
        return jdbc.sql("SELECT DISTINCT official_id FROM qualification WHERE studied_key = :key AND field IS NULL")
                .param("key", key)
                .query((row, _) -> new OfficialId(row.getLong("official_id")))
                .list();
    }
}
