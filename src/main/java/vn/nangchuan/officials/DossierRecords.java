package vn.nangchuan.officials;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.Reassessment;

/**
 * What modules above do with a dossier inside their own transaction and under their own permission; hence no method
 * here asks for one. The wall still holds: an official out of scope is not there.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DossierRecords {

    private final JdbcClient jdbc;
    private final Officials officials;
    private final Qualifications qualifications;
    private final FieldOfStudyRecords fields;
    private final Reassessment reassessment;

    DossierRecords(
            JdbcClient jdbc,
            Officials officials,
            Qualifications qualifications,
            FieldOfStudyRecords fields,
            Reassessment reassessment) {
        this.jdbc = jdbc;
        this.officials = officials;
        this.qualifications = qualifications;
        this.fields = fields;
        this.reassessment = reassessment;
    }

    /**
     * Finds a dossier and keeps others from changing it until the transaction ends. To be called before anything is
     * read: what is read afterwards is then the latest.
     */
    public Optional<DossierHead> lock(OfficialId id) {
        return jdbc.sql("SELECT id, full_name, birth_date, unit_path FROM official WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, _) -> head(row))
                .optional();
    }

    public Optional<DossierHead> find(OfficialId id) {
        return jdbc.sql("SELECT id, full_name, birth_date, unit_path FROM official WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> head(row))
                .optional();
    }

    private static DossierHead head(ResultSet row) throws SQLException {
        return new DossierHead(
                new OfficialId(row.getLong("id")),
                row.getString("full_name"),
                row.getObject("birth_date", LocalDate.class),
                new UnitPath(new String(row.getBytes("unit_path"), StandardCharsets.US_ASCII)));
    }

    /** The field to which the province says that a paper's own name of it belongs; empty where nobody has said. */
    public Optional<ProfessionalField> fieldOf(String studied) {
        return fields.findByNameKey(VietnameseText.searchKey(studied)).map(FieldOfStudy::field);
    }

    /** Adds what an approved certificate proves, and re-assesses at once. A certificate counts once. */
    public void recordQualification(OfficialId id, NewQualification entry, CertificateId certificate) {
        Official official = officials
                .findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No official " + id + " in this scope"));
        qualifications.saveAll(List.of(new Qualification(official, entry, certificate)));
        qualifications.flush();
        reassessment.reassess(List.of(id));
    }
}
