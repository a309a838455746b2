package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.officials.OfficialPermissions.MayConfigureOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.PostCode;

/**
 * The posts whose holders a province counts as key officials (cán bộ chủ chốt); no law defines the set. Each counts from
 * a day to a day, so that the figures of the days before a change stay what they were.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayConfigureOfficials
public class KeyPosts {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int MOST_YEARS_AHEAD = 5;

    private final KeyPostRecords records;
    private final Posts posts;
    private final PostCatalogue catalogue;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ScopeGuard guard;

    @SuppressWarnings("TooManyParameters")
    KeyPosts(
            KeyPostRecords records,
            Posts posts,
            PostCatalogue catalogue,
            Scopes scopes,
            BusinessClock clock,
            JdbcClient jdbc,
            AuditTrail trail,
            ScopeGuard guard) {
        this.records = records;
        this.posts = posts;
        this.catalogue = catalogue;
        this.scopes = scopes;
        this.clock = clock;
        this.jdbc = jdbc;
        this.trail = trail;
        this.guard = guard;
    }

    /** All there are and were: first those without an end, by rank. */
    @Transactional(readOnly = true)
    public List<KeyPostLine> list() {
        return jdbc.sql("""
                        SELECT k.id, k.province_id, post.name_vi, post.name_en, k.valid_from, k.valid_to
                        FROM key_post k JOIN post ON post.id = k.post_id
                        ORDER BY k.valid_to IS NOT NULL, post.sort_order, k.valid_from
                        """).query((row, _) -> line(row)).list();
    }

    private KeyPostLine line(ResultSet row) throws SQLException {
        guard.requireProvince(row.getLong("province_id"));
        return new KeyPostLine(
                row.getLong("id"),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** The posts that can be key, by rank. */
    @Transactional(readOnly = true)
    public List<PostChoice> choices() {
        return catalogue.all().stream().filter(post -> post.kind().isCounted()).toList();
    }

    /** Counts the post as key from that day on. */
    public void add(PostCode code, LocalDate from) {
        requireInRange(from);
        Post post = posts.findAll().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No post " + code));
        if (records.findByPostId(post.id()).stream().anyMatch(known -> known.countsOnOrAfter(from))) {
            throw new BusinessRuleViolation(
                    List.of(Finding.error(OfficialFinding.KEY_POST_OVERLAPS).at("post")));
        }
        KeyPost added = records.save(new KeyPost(scopes.require().path().province(), post, from));
        trail.record(about("officials:key-post-added", added.id())
                .change("post", null, post.name().vi())
                .change("from", null, from));
    }

    /** Ends one; that day is the first on which it does not count. */
    public void end(long id, LocalDate day) {
        requireInRange(day);
        KeyPost ended = records.findById(id)
                .orElseThrow(() -> new IllegalArgumentException("No key post " + id + " in this scope"));
        LocalDate before = ended.validTo();
        ended.endOn(day);
        trail.record(about("officials:key-post-ended", id).change("to", before, day));
    }

    private static AuditEntry about(String action, long keyPost) {
        return AuditEntry.of(action, new AuditSubject("key-post", keyPost));
    }

    private void requireInRange(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(clock.today().plusYears(MOST_YEARS_AHEAD))) {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(OfficialFinding.KEY_POST_DAY_OUT_OF_RANGE).at("day")));
        }
    }
}
