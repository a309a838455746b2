package vn.nangchuan.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.AccessPermissions.MayWork;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.Draft;
import vn.nangchuan.uikit.DraftBook;

/**
 * The drafts of whoever is at the screen, at the place where they work now. Two windows on the same form share one draft:
 * the last to be left wins. A session whose roles there have ended keeps nothing any more and finds nothing.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayWork
class OwnDrafts implements DraftBook {

    /** Beyond these the oldest go. */
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final DraftSeal seal;
    private final CurrentUser currentUser;
    private final ScopeGuard guard;
    private final Clock realTime;

    OwnDrafts(JdbcClient jdbc, DraftSeal seal, CurrentUser currentUser, ScopeGuard guard, @RealTime Clock realTime) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.currentUser = currentUser;
        this.guard = guard;
        this.realTime = realTime;
    }

    @Override
    @Transactional(readOnly = true)
    @JudgedInside("asked of the account at the screen alone, judged by its path, and opened only by whose it is")
    public Optional<Draft> find(String form) {
        DraftPlace place = DraftPlace.of(currentUser.require(), form);
        return at(jdbc.sql("""
                        SELECT unit_path, content, kept_at FROM draft
                        WHERE account_id = :account AND unit_id = :unit AND official_id = :official AND form = :form
                          AND kept_at > :since
                        """), place)
                .param("since", utc(realTime.instant().minus(Draft.LASTS)))
                .query((row, _) -> open(place, row))
                .optional();
    }

    private Draft open(DraftPlace place, ResultSet row) throws SQLException {
        guard.requireKept(UnitPath.read(row, "unit_path"));
        DraftSeal.Content content = seal.open(place, row.getBytes("content"));
        Instant keptAt = row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Draft(content.version(), content.values(), keptAt);
    }

    @Override
    public Optional<Instant> keep(String form, int version, Map<String, String> values) {
        SignedInAccount account = currentUser.require();
        DraftPlace place = DraftPlace.of(account, form);
        Instant now = realTime.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<byte[]> sealed = seal.seal(place, new DraftSeal.Content(version, values));
        sealed.filter(content -> !replace(place, content, now)).ifPresent(content -> {
            makeRoom(place, now);
            add(account, place, content, now);
        });
        return sealed.map(_ -> now);
    }

    private boolean replace(DraftPlace place, byte[] content, Instant now) {
        return at(jdbc.sql("""
                        UPDATE draft SET content = :content, kept_at = :now
                        WHERE account_id = :account AND unit_id = :unit AND official_id = :official AND form = :form
                        """), place)
                        .param("content", content)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** There is nobody yet who tidies up at night: whoever begins another draft does it for themselves. */
    private void makeRoom(DraftPlace place, Instant now) {
        List<Long> leaving = jdbc.sql("""
                        SELECT id FROM (SELECT id, kept_at, ROW_NUMBER() OVER (ORDER BY kept_at DESC, id DESC) AS place
                                        FROM draft WHERE account_id = :account) own
                        WHERE place >= :most OR kept_at <= :since
                        """)
                .param("account", place.account())
                .param("most", MOST)
                .param("since", utc(now.minus(Draft.LASTS)))
                .query((row, _) -> row.getLong("id"))
                .list();
        if (!leaving.isEmpty()) {
            jdbc.sql("DELETE FROM draft WHERE id IN (:leaving)")
                    .param("leaving", leaving)
                    .update();
        }
    }

    private void add(SignedInAccount account, DraftPlace place, byte[] content, Instant now) {
        UnitPath path = new UnitPath(account.unitPath());
        at(jdbc.sql("""
                        INSERT INTO draft (id, province_id, unit_id, unit_path, account_id, official_id, form, content, kept_at, changed_by)
                        VALUES (NEXT VALUE FOR draft_seq, :province, :unit, :path, :account, :official, :form, :content, :now, :actor)
                        ON DUPLICATE KEY UPDATE content = VALUES(content), kept_at = VALUES(kept_at)
                        """), place)
                .param("province", path.province().value())
                .param("path", path.value())
                .param("content", content)
                .param("now", utc(now))
                .param("actor", "account:" + place.account())
                .update();
    }

    @Override
    public void discard(String form) {
        at(jdbc.sql("""
                        DELETE FROM draft
                        WHERE account_id = :account AND unit_id = :unit AND official_id = :official AND form = :form
                        """), DraftPlace.of(currentUser.require(), form)).update();
    }

    private static JdbcClient.StatementSpec at(JdbcClient.StatementSpec statement, DraftPlace place) {
        return statement
                .param("account", place.account())
                .param("unit", place.unit())
                .param("official", place.official())
                .param("form", place.form());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
