package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostCatalogue;
import vn.nangchuan.standards.PostCode;

/** What has to hold of a movement within a unit. */
@Component
class MovementRules {

    private static final LocalDate EARLIEST = LocalDate.of(1975, 1, 1);
    private static final int YEARS_AHEAD = 1;
    private static final int LONGEST_PLACE = 200;

    private final PaperRules papers;
    private final PostCatalogue catalogue;
    private final BusinessClock clock;

    MovementRules(PaperRules papers, PostCatalogue catalogue, BusinessClock clock) {
        this.papers = papers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What was recorded before.
     *
     * @param seconded whether they work elsewhere for a time
     * @param died on which day; null where nothing of the kind was recorded
     */
    record Past(boolean seconded, @Nullable LocalDate died) {

        /** @param movements the latest first */
        static Past of(List<Movement> movements) {
            boolean seconded = MovementKind.leavesSeconded(movements.stream().map(Movement::kind));
            LocalDate died = movements.stream()
                    .filter(movement -> movement.kind() == MovementKind.DEATH)
                    .map(Movement::startsOn)
                    .findFirst()
                    .orElse(null);
            return new Past(seconded, died);
        }

        /** A death after which a post is held was recorded by mistake, and the post has been mended since. */
        boolean isOver(List<HeldPosting> postings) {
            return died != null && postings.stream().noneMatch(held -> held.goesOnAfter(died));
        }
    }

    /** What can happen to somebody today. */
    static List<MovementKind> possible(List<HeldPosting> postings, Past past, LocalDate today) {
        if (past.isOver(postings)) {
            return List.of();
        }
        boolean holds = postings.stream().anyMatch(posting -> posting.isHeldOn(today));
        return MovementKind.withinUnit().stream()
                .filter(kind -> switch (kind) {
                    case APPOINTMENT -> holds || postings.isEmpty();
                    case RETURN -> !holds && !postings.isEmpty();
                    case SECONDMENT -> holds && !past.seconded();
                    case SECONDMENT_BACK -> past.seconded();
                    default -> holds;
                })
                .toList();
    }

    /** All that speaks against it; empty where nothing does. */
    List<Finding> findings(RecordMovement order, List<HeldPosting> postings, Past past) {
        if (past.isOver(postings)) {
            return List.of(died(past).at("kind"));
        }
        List<Finding> findings = new ArrayList<>(
                PaperRules.day(order.day(), EARLIEST, clock.today().plusYears(YEARS_AHEAD)));
        findings.addAll(ofPosts(order, postings));
        findings.addAll(ofSecondment(order, past.seconded()));
        findings.addAll(papers.of(order.paper()));
        findings.addAll(PaperRules.text("note", order.note(), PaperRules.LONGEST_TEXT));
        return findings;
    }

    private List<Finding> ofPosts(RecordMovement order, List<HeldPosting> postings) {
        List<Finding> findings = new ArrayList<>();
        boolean holds = postings.stream().anyMatch(posting -> posting.isHeldOn(order.day()));
        if (order.kind().beginsPost()) {
            findings.addAll(ofNewPost(order, postings, holds));
        } else if (!holds && order.kind() != MovementKind.SECONDMENT_BACK) {
            findings.add(Finding.error(MovementFinding.MOVEMENT_NO_POST).at("day"));
            return findings;
        }
        if (order.kind().endsOnePost() && (holds || order.kind() == MovementKind.END_OF_POST)) {
            findings.addAll(ofEndedPost(order, postings));
        }
        if (order.kind().endsAllPosts()) {
            findings.addAll(ofLeaving(order.day(), postings));
        }
        return findings;
    }

    private List<Finding> ofNewPost(RecordMovement order, List<HeldPosting> postings, boolean holds) {
        if (order.post() == null) {
            return List.of(Finding.error(MovementFinding.MOVEMENT_POST_MISSING).at("post"));
        }
        if (order.kind() == MovementKind.CONCURRENT_POST && !holds) {
            return List.of(Finding.error(MovementFinding.MOVEMENT_NO_POST).at("day"));
        }
        if (order.kind() == MovementKind.APPOINTMENT && !holds && hasLeft(order.day(), postings)) {
            return List.of(Finding.error(MovementFinding.MOVEMENT_LEFT_BEFORE).at("kind"));
        }
        if (order.kind() == MovementKind.RETURN && (holds || postings.isEmpty())) {
            return List.of(
                    Finding.error(holds ? MovementFinding.MOVEMENT_HOLDS_POST : MovementFinding.MOVEMENT_NEVER_HELD)
                            .at("kind"));
        }
        if (postings.stream()
                .filter(posting -> posting.post().equals(order.post()))
                .anyMatch(posting -> posting.goesOnAfter(order.day()))) {
            return List.of(Finding.error(MovementFinding.MOVEMENT_POST_HELD).at("post"));
        }
        return taking(order.post(), order.day(), "post");
    }

    /** Whether there is that post on that day; shown at a field. */
    List<Finding> taking(PostCode post, LocalDate day, String field) {
        return catalogue.everywhere().taking(post.value(), day).stream()
                .map(finding -> finding.at(field))
                .toList();
    }

    private static boolean hasLeft(LocalDate day, List<HeldPosting> postings) {
        return postings.stream()
                .anyMatch(posting -> posting.to() != null && !posting.to().isAfter(day));
    }

    private static List<Finding> ofEndedPost(RecordMovement order, List<HeldPosting> postings) {
        Optional<HeldPosting> ended = postings.stream()
                .filter(posting -> order.posting() != null && posting.id() == order.posting())
                .findFirst();
        if (ended.isEmpty()) {
            return List.of(
                    Finding.error(MovementFinding.MOVEMENT_POSTING_MISSING).at("posting"));
        }
        return ended.get().canEndOn(order.day())
                ? List.of()
                : List.of(Finding.error(
                                MovementFinding.MOVEMENT_BEFORE_POST,
                                ended.get().from())
                        .at("day"));
    }

    /** Whether no post is held any more afterwards, by a decision rather than by death. */
    static boolean isLeaving(RecordMovement order, List<HeldPosting> postings) {
        boolean ends = order.kind() == MovementKind.END_OF_POST || order.kind().endsAllPosts();
        return ends
                && order.kind() != MovementKind.DEATH
                && postings.stream()
                        .filter(posting -> posting.goesOnAfter(order.day()))
                        .allMatch(posting -> order.kind().endsAllPosts()
                                || (order.posting() != null && posting.id() == order.posting()));
    }

    private static Finding died(Past past) {
        return Finding.error(MovementFinding.MOVEMENT_DIED, Objects.requireNonNull(past.died()));
    }

    /**
     * To another unit goes also who holds no post any more, to take one up again there; the dead do not, and of who never
     * held one there is nothing that the other unit could be told.
     */
    static List<Finding> ofGoing(LocalDate day, List<HeldPosting> postings, Past past) {
        if (past.isOver(postings)) {
            return List.of(died(past).at("day"));
        }
        return postings.isEmpty()
                ? List.of(Finding.error(MovementFinding.MOVEMENT_NEVER_HELD).at("day"))
                : ofLaterPosts(day, postings);
    }

    /** Nobody leaves on a day on which, or behind which, something begins. */
    private static List<Finding> ofLaterPosts(LocalDate day, List<HeldPosting> postings) {
        return postings.stream().anyMatch(posting -> !posting.from().isBefore(day))
                ? List.of(Finding.error(MovementFinding.MOVEMENT_LATER_POST).at("day"))
                : List.of();
    }

    private static List<Finding> ofLeaving(LocalDate day, List<HeldPosting> postings) {
        List<Finding> later = ofLaterPosts(day, postings);
        if (!later.isEmpty()) {
            return later;
        }
        return postings.stream().anyMatch(posting -> posting.canEndOn(day))
                ? List.of()
                : List.of(Finding.error(MovementFinding.MOVEMENT_NO_POST).at("day"));
    }

    /** Where somebody goes to, or comes from. */
    static List<Finding> ofPlace(MovementKind kind, @Nullable String place) {
        return kind.namesPlace() && (place == null || place.isBlank())
                ? List.of(Finding.error(MovementFinding.MOVEMENT_PLACE_MISSING).at("place"))
                : PaperRules.text("place", place, LONGEST_PLACE);
    }

    private static List<Finding> ofSecondment(RecordMovement order, boolean seconded) {
        List<Finding> findings = new ArrayList<>(ofPlace(order.kind(), order.place()));
        if (order.kind() == MovementKind.SECONDMENT && seconded) {
            findings.add(
                    Finding.error(MovementFinding.MOVEMENT_ALREADY_SECONDED).at("kind"));
        }
        if (order.kind() == MovementKind.SECONDMENT_BACK && !seconded) {
            findings.add(Finding.error(MovementFinding.MOVEMENT_NOT_SECONDED).at("kind"));
        }
        return findings;
    }
}
