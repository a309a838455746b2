package vn.nangchuan.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.accounts.AccountPermissions.MayOpenInEmergency;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.UnitPath;

/**
 * Breaking the glass: somebody of the province without the right to dossiers opens one, with a reason, for three hours of
 * real time. The commune and the official see that, by whom and why, at once and for good.
 */
@Service
@Transactional(readOnly = true)
public class EmergencyAccess {

    /** How long it lasts. */
    public static final Duration LASTS = Duration.ofHours(3);

    private static final int LEAST_REASON = 15;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_FOUND = 5;
    private static final int MOST_SHOWN = 20;
    private static final Duration SHOWN_FOR = Duration.ofDays(30);

    private final EmergencyOpenings openings;
    private final DossierRecords dossiers;
    private final AuditTrail trail;
    private final Reauthentication reauthentication;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final Clock realTime;
    private final JdbcClient jdbc;

    @SuppressWarnings("TooManyParameters")
    EmergencyAccess(
            EmergencyOpenings openings,
            DossierRecords dossiers,
            AuditTrail trail,
            Reauthentication reauthentication,
            CurrentUser currentUser,
            BusinessClock clock,
            @RealTime Clock realTime,
            JdbcClient jdbc) {
        this.openings = openings;
        this.dossiers = dossiers;
        this.trail = trail;
        this.reauthentication = reauthentication;
        this.currentUser = currentUser;
        this.clock = clock;
        this.realTime = realTime;
        this.jdbc = jdbc;
    }

    /** People of exactly that name, accents aside, on the register of a commune; a register cannot be leafed through. */
    @MayOpenInEmergency
    public List<FoundOfficial> find(UnitId commune, String fullName) {
        return jdbc.sql("""
                        SELECT o.id, o.unit_path, o.full_name, YEAR(o.birth_date) AS birth_year,
                               (SELECT GROUP_CONCAT(CONCAT(post.name_vi, '\t', post.name_en)
                                                    ORDER BY p.precedence, p.id SEPARATOR '\n')
                                  FROM posting p JOIN post ON post.id = p.post_id
                                 WHERE p.official_id = o.id AND p.valid_from <= :today
                                   AND (p.valid_to IS NULL OR p.valid_to > :today)) AS posts
                        FROM official o WHERE o.unit_id = :unit AND o.name_search = :name ORDER BY o.id LIMIT :most
                        """)
                .param("unit", commune.value())
                .param("name", VietnameseText.searchKey(fullName))
                .param("today", clock.today())
                .param("most", MOST_FOUND)
                .query((row, _) -> found(row))
                .list();
    }

    private static FoundOfficial found(ResultSet row) throws SQLException {
        int year = row.getInt("birth_year");
        return new FoundOfficial(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                year == 0 ? null : year,
                LocalizedText.ofLines(row.getString("posts")));
    }

    /**
     * Opens a dossier from now on; whoever does so then works there, in a scope narrowed to it
     * ({@link vn.nangchuan.access.Workplaces#choose}).
     *
     * @return path of the unit that keeps it
     * @throws vn.nangchuan.kernel.BusinessRuleViolation with {@link AccountFinding#EMERGENCY_REASON_TOO_SHORT} at
     *     {@code reason}
     */
    @MayOpenInEmergency
    @Transactional
    @JudgedInside("its row was judged when it was stored")
    public UnitPath open(OfficialId official, String reason) {
        reauthentication.require();
        String why = reason.strip();
        if (why.length() < LEAST_REASON || why.length() > LONGEST_REASON) {
            throw GrantRules.refused("reason", AccountFinding.EMERGENCY_REASON_TOO_SHORT);
        }
        DossierHead dossier = dossiers.find(official)
                .orElseThrow(() -> new IllegalArgumentException("No official " + official + " in this scope"));
        Instant now = realTime.instant();
        Instant until = now.plus(LASTS);
        openings.saveAndFlush(new EmergencyOpening(dossier, currentUser.require(), why, now, until));
        trail.record(AuditEntry.of("accounts:opened-in-emergency", AuditSubject.of(official))
                .concerning(official)
                .in(dossier.keeper())
                .because(why));
        return dossier.keeper();
    }

    /** What was opened in the last 30 days of what one's own unit keeps, the latest first. */
    @MayReadOfficials
    public List<EmergencyLine> recent() {
        return jdbc.sql("""
                        SELECT e.official_id, e.unit_path, o.full_name, e.opened_by, e.reason, e.opened_at, e.ends_at
                        FROM emergency_opening e JOIN official o ON o.id = e.official_id
                        WHERE e.unit_id = :unit AND e.opened_at > :since ORDER BY e.opened_at DESC LIMIT :most
                        """)
                .param(
                        "unit",
                        currentUser
                                .find()
                                .map(account -> account.unitId().value())
                                .orElse(0L))
                .param("since", LocalDateTime.ofInstant(realTime.instant().minus(SHOWN_FOR), ZoneOffset.UTC))
                .param("most", MOST_SHOWN)
                .query((row, _) -> new EmergencyLine(
                        new OfficialId(row.getLong("official_id")),
                        UnitPath.read(row, "unit_path"),
                        row.getString("full_name"),
                        row.getString("opened_by"),
                        row.getString("reason"),
                        row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
