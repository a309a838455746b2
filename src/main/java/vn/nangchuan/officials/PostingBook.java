package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.Reassessment;

/**
 * Begins and ends posts inside the transaction of whoever has decided that and under their permission; hence no method here
 * asks for one. The dossier is locked before. What was changed is settled once, at the end.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PostingBook {

    private final Posts posts;
    private final Postings postings;
    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final Reassessment reassessment;
    private final ApplicationEventPublisher events;

    PostingBook(
            Posts posts,
            Postings postings,
            JdbcClient jdbc,
            Scopes scopes,
            Reassessment reassessment,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.postings = postings;
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.reassessment = reassessment;
        this.events = events;
    }

    /** All there are of an official, the main ones first. */
    public List<HeldPosting> of(OfficialId official) {
        return jdbc.sql("""
                        SELECT p.id, p.official_id, p.unit_path, post.code, post.name_vi, post.name_en, post.kind,
                               p.posted_unit_id, p.valid_from, p.valid_to, p.first_appointed_on, p.minority_language_duty
                        FROM posting p JOIN post ON post.id = p.post_id
                        WHERE p.official_id = :official ORDER BY p.precedence, p.id
                        """)
                .param("official", official.value())
                .query((row, _) -> posting(row))
                .list();
    }

    private static HeldPosting posting(ResultSet row) throws SQLException {
        return new HeldPosting(
                row.getLong("id"),
                new OfficialId(row.getLong("official_id")),
                UnitPath.read(row, "unit_path"),
                new PostCode(row.getString("code")),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                OfficialKind.valueOf(row.getString("kind")),
                new UnitId(row.getLong("posted_unit_id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("first_appointed_on", LocalDate.class),
                row.getBoolean("minority_language_duty"));
    }

    /** The number of a post, by which rows name it. */
    @JudgedInside("the catalogue of posts is the law's")
    public long idOf(PostCode post) {
        return existing(post).id();
    }

    private Post existing(PostCode code) {
        return posts.findByCode(code.value()).orElseThrow(() -> new IllegalArgumentException("No post " + code));
    }

    /** Takes up a post; whoever has held the same before, under whatever name, counts as appointed first then. */
    public void begin(DossierHead dossier, BeginPosting order) {
        Optional<Posting> replaced = Optional.ofNullable(order.instead()).flatMap(postings::findById);
        replaced.ifPresent(former -> former.endOn(order.from()));
        int precedence = replaced.map(Posting::precedence).orElseGet(() -> lastPrecedence(dossier.official()) + 1);
        Post post = existing(order.post());
        postings.saveAll(List.of(new Posting(
                dossier,
                post.id(),
                precedence,
                order,
                firstAppointed(dossier.official(), order.post(), order.from()))));
    }

    /** Since when somebody counts as appointed to a post that is taken up on a day. */
    LocalDate firstAppointed(OfficialId official, PostCode post, LocalDate from) {
        return of(official).stream()
                .filter(held -> TitleByUnit.isSame(held.post(), post))
                .map(HeldPosting::firstAppointedOn)
                .filter(day -> day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    /** On which day somebody died, where that was recorded and nothing was mended to go on after it. */
    Optional<LocalDate> died(OfficialId official, List<HeldPosting> held) {
        return jdbc
                .sql(
                        "SELECT starts_on FROM movement WHERE official_id = :official AND kind = 'DEATH' ORDER BY starts_on DESC")
                .param("official", official.value())
                .query((row, _) -> row.getObject("starts_on", LocalDate.class))
                .list()
                .stream()
                .findFirst()
                .filter(day -> held.stream().noneMatch(posting -> posting.goesOnAfter(day)));
    }

    /**
     * Of posts held at once one goes first. An order gives a post the rank of the one that it ends; where a day is moved so
     * that the two meet, the later goes right behind the earlier, and before all that it went before. Lists look for a post
     * that goes before only where one is not of the first rank.
     */
    private void keepApart(OfficialId official) {
        List<Posting> all = postings.findByOfficialId(official.value()).stream()
                .sorted(Comparator.comparingInt(Posting::precedence).thenComparingLong(Posting::id))
                .toList();
        for (int place = 1; place < all.size(); place++) {
            Posting posting = all.get(place);
            if (all.subList(0, place).stream().anyMatch(posting::isHeldBesideWithItsRank)) {
                int rank = posting.precedence();
                all.stream()
                        .filter(other -> other.precedence() > rank)
                        .forEach(other -> other.rank(other.precedence() + 1));
                posting.rank(rank + 1);
            }
        }
    }

    private int lastPrecedence(OfficialId official) {
        return jdbc.sql("SELECT COALESCE(MAX(precedence), 0) FROM posting WHERE official_id = :official")
                .param("official", official.value())
                .query(Integer.class)
                .single();
    }

    /** Ends a posting of that official; the day is the first without it. */
    public void end(OfficialId official, long id, LocalDate day) {
        postings.findById(id)
                .filter(posting -> posting.officialId().equals(official))
                .orElseThrow(() -> new IllegalArgumentException("No posting " + id + " of official " + official))
                .endOn(day);
    }

    /**
     * Assesses anew, and tells whoever keeps an extract of the dossier; also that the official has left, where the last post
     * ends by what was changed, or ends earlier.
     *
     * @param before what {@link #of} told before anything was changed
     */
    public void settle(OfficialId official, UnitPath keeper, List<HeldPosting> before) {
        keepApart(official);
        postings.flush();
        reassessment.reassess(List.of(official));
        events.publishEvent(new DossierChanged(official));
        LocalDate wasFree = freeFrom(before);
        LocalDate isFree = freeFrom(of(official));
        if (isFree != null && (wasFree == null || isFree.isBefore(wasFree))) {
            events.publishEvent(new PostsEnded(official, keeper, isFree));
        }
    }

    /** The first day from which no post is held; null where one is held without end. */
    private static @Nullable LocalDate freeFrom(List<HeldPosting> postings) {
        LocalDate latest = LocalDate.MIN;
        for (HeldPosting posting : postings) {
            if (posting.to() == null) {
                return null;
            }
            latest = posting.to().isAfter(latest) ? posting.to() : latest;
        }
        return latest;
    }
}
