package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.DossierField.Part;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/** Reads a dossier field by field, in three statements. */
@Component
class DossierPartReader {

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    DossierPartReader(JdbcClient jdbc, IdentityCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** The person first, then the postings, the main one of today first, then the qualifications; empty out of scope. */
    List<DossierPart> read(OfficialId id) {
        List<DossierPart> parts = new ArrayList<>(person(id));
        if (!parts.isEmpty()) {
            parts.addAll(postings(id));
            parts.addAll(qualifications(id));
        }
        return parts;
    }

    /** The form in which an identity number is compared: its last four digits and a keyed hash. */
    String comparable(IdentityNumber number) {
        return comparable(number.lastFour(), cipher.hash(number));
    }

    private static String comparable(String lastFour, byte[] hash) {
        return lastFour + "|" + HexFormat.of().formatHex(hash);
    }

    private List<DossierPart> person(OfficialId id) {
        return jdbc.sql("""
                        SELECT id AS official_id, unit_path, full_name, birth_date, sex, identity_last4, identity_hash,
                               recruited_on
                        FROM official WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    Values values = new Values(row)
                            .text(DossierField.NAME, "full_name")
                            .day(DossierField.BIRTH_DATE, "birth_date")
                            .text(DossierField.SEX, "sex")
                            .day(DossierField.RECRUITED_ON, "recruited_on");
                    byte[] hash = row.getBytes("identity_hash");
                    values.put(
                            DossierField.IDENTITY_NUMBER,
                            hash == null ? null : comparable(row.getString("identity_last4"), hash));
                    return part(row, Part.PERSON, 0, null, null, null, false, values);
                })
                .list();
    }

    private List<DossierPart> postings(OfficialId id) {
        return jdbc.sql("""
                        SELECT p.id, p.official_id, p.unit_path, post.code, post.name_vi, post.name_en, unit.type, unit.name,
                               p.valid_from, p.valid_to, p.first_appointed_on, p.minority_language_duty
                        FROM posting p JOIN post ON post.id = p.post_id JOIN unit ON unit.id = p.posted_unit_id
                        WHERE p.official_id = :id ORDER BY p.valid_to IS NOT NULL, p.precedence, p.valid_from DESC
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    Values values = new Values(row)
                            .text(DossierField.POST, "code")
                            .day(DossierField.POST_FROM, "valid_from")
                            .day(DossierField.POST_TO, "valid_to")
                            .day(DossierField.FIRST_APPOINTED_ON, "first_appointed_on");
                    values.put(
                            DossierField.MINORITY_LANGUAGE_DUTY,
                            Boolean.toString(row.getBoolean("minority_language_duty")));
                    LocalizedText post = new LocalizedText(row.getString("name_vi"), row.getString("name_en"));
                    String unit = UnitType.valueOf(row.getString("type")).nameOf(row.getString("name"));
                    return part(row, Part.POSTING, row.getLong("id"), post, unit, null, false, values);
                })
                .list();
    }

    private List<DossierPart> qualifications(OfficialId id) {
        return jdbc.sql("""
                        SELECT id, official_id, unit_path, criterion, level, field, studied, language, score, issuer, number,
                               issued_on, valid_to, certificate_id IS NOT NULL AS approved
                        FROM qualification WHERE official_id = :id ORDER BY issued_on DESC, id
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    Values values = new Values(row)
                            .text(DossierField.ISSUER, "issuer")
                            .text(DossierField.PAPER_NUMBER, "number")
                            .day(DossierField.ISSUED_ON, "issued_on")
                            .day(DossierField.PAPER_VALID_TO, "valid_to")
                            .text(DossierField.LEVEL, "level")
                            .text(DossierField.PROFESSIONAL_FIELD, "field")
                            .text(DossierField.STUDIED, "studied")
                            .text(DossierField.LANGUAGE, "language")
                            .text(DossierField.SCORE, "score");
                    Criterion criterion = Criterion.valueOf(row.getString("criterion"));
                    boolean approved = row.getBoolean("approved");
                    return part(row, Part.QUALIFICATION, row.getLong("id"), null, null, criterion, approved, values);
                })
                .list();
    }

    @SuppressWarnings("TooManyParameters")
    private static DossierPart part(
            ResultSet row,
            Part kind,
            long id,
            @Nullable LocalizedText post,
            @Nullable String unit,
            @Nullable Criterion criterion,
            boolean approved,
            Values values)
            throws SQLException {
        OfficialId official = new OfficialId(row.getLong("official_id"));
        UnitPath keeper = UnitPath.read(row, "unit_path");
        return new DossierPart(official, keeper, kind, id, post, unit, criterion, approved, values.known);
    }

    /** Collects what is not null. */
    private static final class Values {

        private final ResultSet row;
        private final Map<DossierField, String> known = new EnumMap<>(DossierField.class);

        Values(ResultSet row) {
            this.row = row;
        }

        Values text(DossierField field, String column) throws SQLException {
            return put(field, row.getString(column));
        }

        Values day(DossierField field, String column) throws SQLException {
            LocalDate day = row.getObject(column, LocalDate.class);
            return put(field, day == null ? null : day.toString());
        }

        Values put(DossierField field, @Nullable String value) {
            if (value != null) {
                known.put(field, value);
            }
            return this;
        }
    }
}
