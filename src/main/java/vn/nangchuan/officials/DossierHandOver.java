package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.Reassessment;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/**
 * Hands a dossier from one unit to another inside the transaction of whoever has decided that and under their permission;
 * hence its method asks for none. Only a scope that holds both units can do it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DossierHandOver {

    private final Officials officials;
    private final Posts posts;
    private final Postings postings;
    private final PostingBook book;
    private final UnitDirectory units;
    private final Reassessment reassessment;
    private final ApplicationEventPublisher events;
    private final RegisterTrail trail;

    @SuppressWarnings("TooManyParameters")
    DossierHandOver(
            Officials officials,
            Posts posts,
            Postings postings,
            PostingBook book,
            UnitDirectory units,
            Reassessment reassessment,
            ApplicationEventPublisher events,
            RegisterTrail trail) {
        this.officials = officials;
        this.posts = posts;
        this.postings = postings;
        this.book = book;
        this.units = units;
        this.reassessment = reassessment;
        this.events = events;
        this.trail = trail;
    }

    /**
     * The file with all that belongs to it is kept by the other unit at once; the posts held on the day end there and then,
     * and go on in the other unit. What was before that day is counted where it was.
     *
     * @param from first day there; it may be past or to come
     * @param newPost held there instead of all others; null: the same as before
     */
    public void handOn(OfficialId id, UnitId newUnit, LocalDate from, @Nullable PostCode newPost) {
        Official official = officials
                .findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No official " + id + " in this scope"));
        List<Posting> running = postings.running(id.value(), from);
        UnitSummary keeper = existing(newUnit);
        UnitSummary former = existing(official.unitId());
        official.handTo(keeper.path());
        officials.flush();
        postings.saveAll(
                newPost == null
                        ? running.stream()
                                .map(posting -> continued(posting, official, keeper, from))
                                .toList()
                        : List.of(replaced(official, running, newUnit, from, newPost)));
        postings.flush();
        reassessment.reassess(List.of(id));
        events.publishEvent(new DossierHandedOn(id, former.path(), keeper.path(), from));
        events.publishEvent(new DossierChanged(id));
        trail.handedOn(official, former, keeper, from);
    }

    /** The same post, under the name that it has there. */
    private Posting continued(Posting posting, Official official, UnitSummary keeper, LocalDate from) {
        Posting there = posting.continueIn(official, keeper.id(), from);
        posts.findAll().stream()
                .filter(post -> post.id() == posting.postId())
                .map(post -> TitleByUnit.in(post.code(), keeper.type()))
                .flatMap(code -> posts.findByCode(code.value()).stream())
                .forEach(there::becomes);
        return there;
    }

    private Posting replaced(Official official, List<Posting> running, UnitId unit, LocalDate from, PostCode newPost) {
        Post post =
                posts.findByCode(newPost.value()).orElseThrow(() -> new IllegalArgumentException("No post " + newPost));
        boolean minorityLanguageDuty = running.stream().anyMatch(Posting::isMinorityLanguageDuty);
        running.forEach(posting -> posting.endOn(from));
        BeginPosting order = new BeginPosting(newPost, unit, from, null, minorityLanguageDuty);
        DossierHead dossier = new DossierHead(official.id(), official.fullName(), null, official.unitPath());
        return new Posting(dossier, post.id(), 1, order, book.firstAppointed(official.id(), newPost, from)).ordered();
    }

    private UnitSummary existing(UnitId id) {
        return units.find(id).orElseThrow(() -> new IllegalArgumentException("No unit " + id + " in this scope"));
    }
}
