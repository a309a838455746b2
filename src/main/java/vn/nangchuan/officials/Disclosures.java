package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import vn.nangchuan.audit.AuditCursor;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditPage;
import vn.nangchuan.audit.AuditPermissions.MayReadHistory;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.audit.HiddenHistory;
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
    private final HiddenHistory history;

    @SuppressWarnings("TooManyParameters")
    Disclosures(
            JdbcClient jdbc,
            IdentityCipher cipher,
            AuditTrail trail,
            CurrentUser currentUser,
            PlatformTransactionManager transactions,
            UnitDirectory units,
            Scopes scopes,
            HiddenHistory history) {
        this.history = history;
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
        requireReason(id, reason);
        Optional<DisclosedFacts> found = Objects.requireNonNull(reading.execute(_ -> find(id)));
        found.ifPresent(facts -> trail.recordNow(shown("officials:sensitive-shown", id, facts.keeper(), reason)));
        return found;
    }

    /**
     * As the other, what was on record at an instant of real time, of a dossier that is in scope now.
     *
     * @throws AccessDeniedException as the other
     * @throws IllegalStateException inside a transaction
     */
    public Optional<DisclosedFacts> showAsRecorded(OfficialId id, Instant at, DisclosureReason reason) {
        requireReason(id, reason);
        Optional<UnitPath> keeper = keeperOf(id);
        Optional<DisclosedFacts> found = keeper.isPresent()
                ? scopes.callAsRecorded(at, () -> Objects.requireNonNull(reading.execute(_ -> find(id))))
                : Optional.empty();
        found.ifPresent(_ -> trail.recordNow(shown("officials:sensitive-shown", id, keeper.orElseThrow(), reason)
                .change("recorded-at", null, at)));
        return found;
    }

    /**
     * Tells what the history of a dossier hides, a page at a time; nothing of one that is not in scope now.
     *
     * @throws AccessDeniedException as the others
     * @throws IllegalStateException inside a transaction
     */
    @MayReadHistory
    public AuditPage history(OfficialId id, DisclosureReason reason, @Nullable AuditCursor behind, int limit) {
        requireReason(id, reason);
        Optional<AuditPage> hidden = keeperOf(id)
                .map(keeper ->
                        history.of(id, shown("officials:hidden-history-shown", id, keeper, reason), behind, limit));
        return hidden.map(page -> new AuditPage(inWords(page.lines()), page.hasMore()))
                .orElseGet(() -> new AuditPage(List.of(), false));
    }

    private List<AuditLine> inWords(List<AuditLine> lines) {
        Map<String, String> groups = new HashMap<>();
        jdbc.sql("SELECT code, name FROM ethnic_group").query(row -> {
            groups.put(row.getString("code"), row.getString("name"));
        });
        HiddenWords words = new HiddenWords(groups);
        return lines.stream()
                .map(line -> line.telling(words.of(line.changes())))
                .toList();
    }

    private void requireReason(OfficialId id, DisclosureReason reason) {
        if (reason == DisclosureReason.OWN && !currentUser.isSelf(id)) {
            throw new AccessDeniedException(reason.name());
        }
    }

    private Optional<UnitPath> keeperOf(OfficialId id) {
        return Objects.requireNonNull(reading.execute(_ -> jdbc.sql("SELECT unit_path FROM official WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> UnitPath.read(row, "unit_path"))
                .optional()));
    }

    private static AuditEntry shown(String action, OfficialId id, UnitPath keeper, DisclosureReason reason) {
        return AuditEntry.of(action, AuditSubject.of(id))
                .concerning(id)
                .in(keeper)
                .change("disclosure-reason", null, reason);
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
