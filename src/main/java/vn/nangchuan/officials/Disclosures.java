package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions.MayOpenDossiers;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Shows what is sensitive in a dossier, for a reason, and records every showing before it shows. */
@Service
@MayOpenDossiers
public class Disclosures {

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;
    private final AuditTrail trail;
    private final CurrentUser currentUser;
    private final TransactionTemplate reading;
    private final UnitDirectory units;
    private final Scopes scopes;

    Disclosures(
            JdbcClient jdbc,
            IdentityCipher cipher,
            AuditTrail trail,
            CurrentUser currentUser,
            PlatformTransactionManager transactions,
            UnitDirectory units,
            Scopes scopes) {
        this.currentUser = currentUser;
        this.units = units;
        this.scopes = scopes;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.trail = trail;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Shows it, to whoever is that official without another reason; empty when there is no such official in the scope.
     *
     * @throws AccessDeniedException when {@link DisclosureReason#OWN} is given by somebody else
     * @throws IllegalStateException inside a transaction
     */
    public Optional<DisclosedFacts> show(OfficialId id, DisclosureReason reason) {
        if (reason == DisclosureReason.OWN && !currentUser.isSelf(id)) {
            throw new AccessDeniedException(reason.name());
        }
        Optional<DisclosedFacts> found = Objects.requireNonNull(reading.execute(_ -> find(id)));
        found.ifPresent(facts -> trail.recordNow(AuditEntry.of("officials:sensitive-shown", AuditSubject.of(id))
                .concerning(id)
                .in(facts.keeper())
                .change("disclosure-reason", null, reason)));
        return found;
    }

    /**
     * Lets a list of those of one ethnic group be shown, of one place; empty where that is none of the scope.
     *
     * @throws AccessDeniedException when {@link DisclosureReason#OWN} is given, which is nobody's reason for a list
     * @throws IllegalStateException inside a transaction
     */
    @MayReadOfficials
    @JudgedInside("it names the unit that was asked for, and its path is judged")
    public Optional<ListDisclosure> ofList(UnitId place, EthnicityGroup group, DisclosureReason reason) {
        if (reason == DisclosureReason.OWN) {
            throw new AccessDeniedException(reason.name());
        }
        Optional<UnitPath> found =
                units.find(place).map(UnitSummary::path).filter(scopes.require().path()::contains);
        found.ifPresent(path ->
                trail.recordNow(AuditEntry.of("officials:ethnic-group-listed", new AuditSubject("unit", place.value()))
                        .in(path)
                        .change("ethnic-group", null, group)
                        .change("disclosure-reason", null, reason)));
        return found.map(_ -> new ListDisclosure(place, group));
    }

    private Optional<DisclosedFacts> find(OfficialId id) {
        return jdbc.sql("""
                        SELECT o.id, o.unit_path, o.ethnicity, g.name, o.party_joined_on, o.party_official_on, o.party_post,
                               o.party_post_besides, o.identity_cipher
                        FROM official o LEFT JOIN ethnic_group g ON g.code = o.ethnicity WHERE o.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> facts(row, numbers(id)))
                .optional();
    }

    private DisclosedFacts facts(ResultSet row, Map<Long, String> numbers) throws SQLException {
        String ethnicity = row.getString("ethnicity");
        return new DisclosedFacts(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                ethnicity == null ? null : new EthnicGroup(ethnicity, row.getString("name")),
                new PartyEntry(
                        row.getObject("party_joined_on", LocalDate.class),
                        row.getObject("party_official_on", LocalDate.class),
                        row.getString("party_post"),
                        row.getString("party_post_besides")),
                digits(row.getBytes("identity_cipher")),
                numbers);
    }

    private Map<Long, String> numbers(OfficialId id) {
        Map<Long, String> numbers = new HashMap<>();
        jdbc.sql("SELECT id, cipher FROM identity_document WHERE official_id = :id")
                .param("id", id.value())
                .query(row -> {
                    numbers.put(
                            row.getLong("id"),
                            cipher.decrypt(row.getBytes("cipher")).digits());
                });
        return numbers;
    }

    private @Nullable String digits(byte @Nullable [] stored) {
        return stored == null ? null : cipher.decrypt(stored).digits();
    }
}
