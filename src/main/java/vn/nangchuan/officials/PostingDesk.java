package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;

/**
 * Where the clerk of a commune enters, changes and takes out the posts that its officials hold and held there. Each saving
 * re-assesses at once and is recorded with what was before.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class PostingDesk {

    private static final int LONGEST_TERM_AHEAD = 10;

    private final OfficialEdits edits;
    private final Postings postings;
    private final Posts posts;
    private final PostCatalogue catalogue;
    private final PostingBook book;
    private final RegisterTrail trail;
    private final BusinessClock clock;

    PostingDesk(
            OfficialEdits edits,
            Postings postings,
            Posts posts,
            PostCatalogue catalogue,
            PostingBook book,
            RegisterTrail trail,
            BusinessClock clock) {
        this.edits = edits;
        this.postings = postings;
        this.posts = posts;
        this.catalogue = catalogue;
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws BusinessRuleViolation when something needed is missing or cannot be right */
    public void add(OfficialId id, PostingEntry entry) {
        Official official = edits.lock(id);
        List<HeldPosting> before = book.of(id);
        requireAlive(id, entry, before);
        Post post = require(official, entry, null, before);
        List<Posting> others = postings.findByOfficialId(id.value());
        int last = others.stream().mapToInt(Posting::precedence).max().orElse(0);
        Posting added = new Posting(official, post, last + 1, entry);
        postings.saveAll(List.of(added));
        putFirst(official, added, others, entry.main());
        book.settle(id, official.unitPath(), before);
        trail.rowEdited("officials:posting-entered", official, named(post), Map.of(), values(post, added));
    }

    /**
     * @param versionSeen as the dossier showed it
     * @throws BusinessRuleViolation as {@link #add}, or when it was changed since it was seen, is another unit's or was ordered
     *     by the province
     */
    public void change(OfficialId id, long posting, int versionSeen, PostingEntry entry) {
        Official official = edits.lock(id);
        List<HeldPosting> before = book.of(id);
        Posting held = held(official, posting, versionSeen);
        Post post = require(official, entry, held, before);
        Map<String, @Nullable Object> former = values(postOf(held), held);
        held.describe(post, entry);
        List<Posting> others = postings.findByOfficialId(id.value());
        putFirst(
                official,
                held,
                others.stream().filter(other -> other.id() != posting).toList(),
                entry.main());
        if (!Objects.equals(former, values(post, held))) {
            book.settle(id, official.unitPath(), before);
            trail.rowEdited("officials:posting-changed", official, named(post), former, values(post, held));
        }
    }

    /**
     * Takes a posting out that was entered by mistake; its history stays. One that has ended is given its last day.
     *
     * @throws BusinessRuleViolation as {@link #change}
     */
    public void remove(OfficialId id, long posting, int versionSeen) {
        Official official = edits.lock(id);
        List<HeldPosting> before = book.of(id);
        Posting held = held(official, posting, versionSeen);
        Post post = postOf(held);
        postings.delete(held);
        book.settle(id, official.unitPath(), before);
        trail.rowEdited("officials:posting-removed", official, named(post), values(post, held), Map.of());
    }

    private Posting held(Official official, long posting, int versionSeen) {
        Posting held = postings.findById(posting)
                .filter(row -> row.officialId().equals(official.id()))
                .orElseThrow(() -> new BusinessRuleViolation(FieldFinding.FIELD_GONE));
        if (held.version() != versionSeen) {
            throw new BusinessRuleViolation(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
        }
        if (!held.isServedIn(official.unitId())) {
            throw new BusinessRuleViolation(EntryFinding.POST_SERVED_ELSEWHERE);
        }
        if (held.isBegunByOrder()) {
            throw new BusinessRuleViolation(EntryFinding.POST_BEGUN_BY_ORDER);
        }
        return held;
    }

    private static Map.Entry<String, String> named(Post post) {
        return Map.entry("post", post.name().vi());
    }

    private Post postOf(Posting posting) {
        return posts.findAll().stream()
                .filter(post -> post.id() == posting.postId())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, @Nullable Object> values(Post post, Posting posting) {
        Map<String, @Nullable Object> values = posting.values();
        values.put("post", post.name().vi());
        return values;
    }

    /** The others held there keep their order behind it. */
    private static void putFirst(Official official, Posting posting, List<Posting> others, boolean first) {
        if (first) {
            posting.rank(1);
            int place = 1;
            for (Posting other : others.stream()
                    .filter(held -> held.isServedIn(official.unitId()))
                    .sorted(Comparator.comparingInt(Posting::precedence))
                    .toList()) {
                other.rank(++place);
            }
        }
    }

    /** What somebody held before can still be entered; a death that was recorded by mistake is mended at the post it ended. */
    private void requireAlive(OfficialId id, PostingEntry entry, List<HeldPosting> held) {
        LocalDate end = entry.end();
        book.died(id, held)
                .filter(day -> end == null || end.isAfter(day))
                .ifPresent(day -> BusinessRuleViolation.throwIfAny(List.of(
                        Finding.error(EntryFinding.POST_AFTER_DEATH, day).at("until"))));
    }

    private Post require(Official official, PostingEntry entry, @Nullable Posting edited, List<HeldPosting> all) {
        Post post = entry.post() == null ? null : posts.findByCode(entry.post()).orElse(null);
        new EntryChecks(clock.today(), official.birthDate())
                .required("post", entry.post())
                .when(entry.post() != null && post == null, "post", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .required("from", entry.from())
                .past("from", entry.from())
                .all("post", isGoingOn(post, entry, edited) ? List.of() : taking(entry, edited, all))
                .between("until", entry.until(), clock.today().plusYears(LONGEST_TERM_AHEAD))
                .notBefore("until", entry.until(), entry.from())
                .past("firstAppointedOn", entry.firstAppointedOn())
                .notBefore("from", entry.from(), entry.firstAppointedOn())
                .past("reappointedOn", entry.reappointedOn())
                .notBefore("reappointedOn", entry.reappointedOn(), entry.heldSince())
                .notBefore("until", entry.until(), entry.reappointedOn())
                .when(isHeldAlready(official, post, entry, edited), "post", EntryFinding.POST_HELD_ALREADY)
                .throwIfAny();
        return Objects.requireNonNull(post);
    }

    private List<Finding> taking(PostingEntry entry, @Nullable Posting edited, List<HeldPosting> all) {
        return new HeldWithoutBreak(all)
                .taking(catalogue.everywhere(), entry.post(), entry.from(), edited == null ? null : edited.id());
    }

    /** A post that has ended stays with its holder, whatever else is edited of it. */
    private static boolean isGoingOn(@Nullable Post post, PostingEntry entry, @Nullable Posting edited) {
        return post != null && edited != null && edited.isOf(post, entry.from());
    }

    private boolean isHeldAlready(
            Official official, @Nullable Post post, PostingEntry entry, @Nullable Posting edited) {
        LocalDate from = entry.from();
        if (post == null || from == null) {
            return false;
        }
        long except = edited == null ? 0 : edited.id();
        return postings.findByOfficialId(official.id().value()).stream()
                .filter(other -> other.id() != except)
                .anyMatch(other -> other.postId() == post.id() && other.meets(from, entry.end()));
    }
}
