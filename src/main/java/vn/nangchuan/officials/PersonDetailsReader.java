package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.PersonDetails.ServedBefore;

/** Reads what the official form asks of a person, and looks for what does not fit together. */
@Component
class PersonDetailsReader {

    private final JdbcClient jdbc;
    private final NumberReading numbers;
    private final BusinessClock clock;

    PersonDetailsReader(JdbcClient jdbc, NumberReading numbers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @param row of the table {@code official} */
    PersonDetails read(ResultSet row, List<HeldQualification> papers) throws SQLException {
        List<HeldDocument> documents = documents(row.getLong("id"), row.getBytes("identity_hash"));
        String contract = row.getString("contract");
        return new PersonDetails(
                row.getInt("version"),
                row.getBoolean("ethnicity_known"),
                row.getString("phone"),
                row.getString("recruited_by"),
                row.getObject("joined_on", LocalDate.class),
                row.getString("civil_rank"),
                row.getString("job_position"),
                contract == null ? null : ContractKind.valueOf(contract),
                documents,
                pastService(row.getLong("id")),
                warnings(row, documents, papers));
    }

    private List<HeldDocument> documents(long official, byte @Nullable [] current) {
        Comparator<HeldDocument> inUseFirst = Comparator.comparing(HeldDocument::current)
                .thenComparing(HeldDocument::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed();
        return jdbc
                .sql("""
                        SELECT d.id, d.kind, d.last4, d.hash, d.issued_on, d.issuer, d.valid_to,
                               d.to_compare AND d.hash = o.identity_hash
                                   AND (SELECT 1 FROM identity_ruling r
                                         WHERE r.official_id = d.official_id AND r.hash = d.hash LIMIT 1) IS NULL AS to_compare,
                               d.not_compared AND d.hash = o.identity_hash AS not_compared
                        FROM identity_document d JOIN official o ON o.id = d.official_id WHERE d.official_id = :official
                        """)
                .param("official", official)
                .query((row, _) -> new HeldDocument(
                        row.getLong("id"),
                        IdentityKind.valueOf(row.getString("kind")),
                        row.getString("last4"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("to_compare"),
                        row.getBoolean("not_compared"),
                        Arrays.equals(row.getBytes("hash"), current)))
                .list()
                .stream()
                .sorted(inUseFirst)
                .toList();
    }

    private List<ServedBefore> pastService(long official) {
        return jdbc.sql("""
                        SELECT id, served_from, served_to, served_in, served_as, version
                        FROM past_service WHERE official_id = :official ORDER BY served_from, served_to, id
                        """)
                .param("official", official)
                .query((row, _) -> new ServedBefore(
                        row.getLong("id"),
                        MonthOrDay.parse(row.getString("served_from")),
                        MonthOrDay.parse(row.getString("served_to")),
                        row.getString("served_in"),
                        row.getString("served_as"),
                        row.getInt("version")))
                .list();
    }

    private List<Finding> warnings(ResultSet row, List<HeldDocument> documents, List<HeldQualification> papers)
            throws SQLException {
        List<Finding> warnings = new ArrayList<>();
        String sex = row.getString("sex");
        LocalDate birthDate = row.getObject("birth_date", LocalDate.class);
        warnings.addAll(numbers.of(row.getBytes("identity_cipher"), sex == null ? null : Sex.valueOf(sex), birthDate));
        if (documents.stream().anyMatch(HeldDocument::toCompare)) {
            warnings.add(Finding.warning(DossierWarning.IDENTITY_TO_COMPARE).at(DossierWarnings.IDENTITY));
        }
        documents.stream()
                .filter(HeldDocument::current)
                .map(current -> DossierWarnings.ofDocumentInUse(current.validTo(), clock.today()))
                .forEach(warnings::addAll);
        warnings.addAll(DossierWarnings.ofRecruitment(
                birthDate,
                row.getObject("recruited_on", LocalDate.class),
                row.getObject("joined_on", LocalDate.class)));
        return warnings;
    }
}
