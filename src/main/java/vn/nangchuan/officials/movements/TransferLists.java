package vn.nangchuan.officials.movements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.movements.MovementPermissions.MayReadMovements;
import vn.nangchuan.officials.movements.TransferLine.Act;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;

/** Lists the cases of which the scope holds either side. */
@Service
@Transactional(readOnly = true)
@MayReadMovements
public class TransferLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String LINES = """
            SELECT t.id, t.official_id, seen.id AS seen_official, t.official_name, t.unit_path, t.counter_path,
                   g.type AS giving_type, g.name AS giving_name, r.type AS receiving_type, r.name AS receiving_name,
                   p.name_vi AS post_vi, p.name_en AS post_en, n.name_vi AS new_vi, n.name_en AS new_en, n.kind AS new_kind,
                   t.held_until, t.outcome, t.kind, t.starts_on, t.reason, t.status, t.proposed_by, t.proposer, t.proposed_at, t.confirmed_by, t.confirmer,
                   t.confirmed_at, t.confirmation_reason, t.closer, t.closed_at, t.closing_reason, t.decision_number, t.decided_on, t.issuer,
                   t.signer, t.version
            FROM transfer t JOIN unit g ON g.id = t.unit_id JOIN unit r ON r.unit_path = t.counter_path
            JOIN post p ON p.code = t.post JOIN post n ON n.code = t.new_post
            LEFT JOIN official seen ON seen.id = t.official_id
            """;

    /** Waits for whoever looks: the other unit for its answer, the province for its order; of cases of their own nothing. */
    private static final String MINE = """
            (((:mayPropose AND t.status = 'PROPOSED' AND t.counter_path = :scope AND t.proposed_by <> :actor)
              OR (:mayOrder AND t.status = 'CONFIRMED' AND t.proposed_by <> :actor AND t.confirmed_by <> :actor))
             AND (:self IS NULL OR t.official_id <> :self))
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard scopeGuard;
    private final TransferGuard guard;
    private final CurrentUser currentUser;

    TransferLists(JdbcClient jdbc, Scopes scopes, ScopeGuard scopeGuard, TransferGuard guard, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.scopeGuard = scopeGuard;
        this.guard = guard;
        this.currentUser = currentUser;
    }

    /**
     * The latest first; every page costs what the first does.
     *
     * @param behind the last line that was read; null for the first page
     */
    public List<TransferLine> page(TransferFilter filter, @Nullable TransferLine behind, int limit) {
        return jdbc.sql(LINES + """
                        WHERE (:filter = 'ALL'
                               OR (:filter = 'OPEN' AND t.status IN ('PROPOSED', 'CONFIRMED'))
                               OR (:filter = 'ORDERED' AND t.status = 'ORDERED')
                               OR (:filter = 'ENDED' AND t.status IN ('REFUSED', 'WITHDRAWN')))
                          AND (:id IS NULL OR t.proposed_at < :at OR (t.proposed_at = :at AND t.id < :id))
                        ORDER BY t.proposed_at DESC, t.id DESC LIMIT :limit
                        """)
                .param("filter", filter.name())
                .param("id", behind == null ? null : behind.id().value())
                .param(
                        "at",
                        behind == null
                                ? null
                                : LocalDateTime.ofInstant(behind.proposed().at(), ZoneOffset.UTC))
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .query((row, _) -> line(row))
                .list();
    }

    /** What waits for whoever asks, the longest waiting first. */
    public List<TransferLine> waiting(int limit) {
        return mine(jdbc.sql(LINES + "WHERE " + MINE
                        + "ORDER BY COALESCE(t.confirmed_at, t.proposed_at), t.id LIMIT :limit"))
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .query((row, _) -> line(row))
                .list();
    }

    /** How much waits for whoever asks. */
    @JudgedInside("the first and the last path counted are judged")
    public long waitingCount() {
        return mine(jdbc.sql("""
                        SELECT COUNT(*) AS number, MIN(t.counter_path) AS first_path, MAX(t.counter_path) AS last_path
                        FROM transfer t WHERE
                        """ + MINE)).query((row, _) -> counted(row)).single();
    }

    private StatementSpec mine(StatementSpec statement) {
        return statement
                .param("mayPropose", scopes.may(MovementPermissions.PROPOSE))
                .param("mayOrder", scopes.may(MovementPermissions.ORDER))
                .param("scope", scopes.require().path().value())
                .param("actor", scopes.require().actor())
                .param(
                        "self",
                        currentUser
                                .find()
                                .map(SignedInAccount::self)
                                .map(OfficialId::value)
                                .orElse(null));
    }

    private long counted(ResultSet row) throws SQLException {
        scopeGuard.requireCounted(row);
        return row.getLong("number");
    }

    /** Those about one official, the latest first; far more fit than anybody has. */
    public List<TransferLine> ofOfficial(OfficialId official) {
        return jdbc.sql(LINES + "WHERE t.official_id = :official ORDER BY t.proposed_at DESC, t.id DESC LIMIT :limit")
                .param("official", official.value())
                .param("limit", LONGEST_PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    /** One case; empty when the scope holds neither side of it. */
    public Optional<TransferLine> find(TransferId id) {
        return jdbc.sql(LINES + "WHERE t.id = :id")
                .param("id", id.value())
                .query((row, _) -> openCase(row))
                .optional();
    }

    /** Who may do what is asked for a case that is opened, not for each line of a list. */
    private TransferLine line(ResultSet row) throws SQLException {
        return line(row, seen(row), Set.of(), false);
    }

    private TransferLine openCase(ResultSet row) throws SQLException {
        TransferGuard.Seen seen = seen(row);
        return line(row, seen, guard.available(seen), seen.status().isOpen() && guard.hasPart(seen));
    }

    private static TransferGuard.Seen seen(ResultSet row) throws SQLException {
        return new TransferGuard.Seen(
                new OfficialId(row.getLong("official_id")),
                TransferStatus.valueOf(row.getString("status")),
                UnitPath.read(row, "unit_path"),
                UnitPath.read(row, "counter_path"),
                row.getString("proposed_by"),
                row.getString("confirmed_by"));
    }

    private static TransferLine line(ResultSet row, TransferGuard.Seen seen, Set<TransferStep> steps, boolean ownPart)
            throws SQLException {
        String outcome = row.getString("outcome");
        return new TransferLine(
                new TransferId(row.getLong("id")),
                row.getObject("seen_official", Long.class) == null ? null : seen.official(),
                row.getString("official_name"),
                seen.giving(),
                seen.receiving(),
                UnitType.valueOf(row.getString("giving_type")).nameOf(row.getString("giving_name")),
                UnitType.valueOf(row.getString("receiving_type")).nameOf(row.getString("receiving_name")),
                new LocalizedText(row.getString("post_vi"), row.getString("post_en")),
                new LocalizedText(row.getString("new_vi"), row.getString("new_en")),
                OfficialKind.valueOf(row.getString("new_kind")),
                row.getObject("held_until", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                MovementKind.valueOf(row.getString("kind")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("reason"),
                seen.status(),
                new Act(row.getString("proposer"), instant(row, "proposed_at"), null),
                act(row, "confirmer", "confirmed_at", row.getString("confirmation_reason")),
                act(row, "closer", "closed_at", row.getString("closing_reason")),
                paper(row),
                row.getInt("version"),
                steps,
                ownPart);
    }

    private static @Nullable Act act(ResultSet row, String by, String at, @Nullable String reason) throws SQLException {
        String name = row.getString(by);
        return name == null ? null : new Act(name, instant(row, at), reason);
    }

    private static @Nullable MovementPaper paper(ResultSet row) throws SQLException {
        String number = row.getString("decision_number");
        return number == null
                ? null
                : new MovementPaper(
                        number,
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("signer"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
