package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.PostCode;

/**
 * What speaks against a post on the day on which a posting begins, seen beside the other postings of the official. A posting
 * of the same post, by whatever title of it, that ends on that day goes on in this one, as a reorganisation leaves them: the
 * post was taken up when that one began, and a title which has ended since was one of its time.
 *
 * @param held all postings of the official
 */
record HeldWithoutBreak(List<HeldPosting> held) {

    HeldWithoutBreak {
        held = List.copyOf(held);
    }

    /** @param edited the number of the posting that shall be of that post and day; null: a new one */
    List<Finding> taking(PostsOffered posts, @Nullable String post, @Nullable LocalDate from, @Nullable Long edited) {
        return post == null || from == null
                ? List.of()
                : posts.taking(post, from, takenUp(new PostCode(post), from, edited));
    }

    /** The day on which what is held from that day was taken up. */
    private LocalDate takenUp(PostCode post, LocalDate from, @Nullable Long edited) {
        Predicate<PostCode> same = title -> TitleByUnit.isSame(title, post) || isNow(title, from, edited);
        return held.stream()
                .filter(other -> edited == null || other.id() != edited)
                .filter(other -> from.equals(other.to()) && other.from().isBefore(from) && same.test(other.post()))
                .map(other -> without(other.id(), edited).takenUp(other.post(), other.from(), null))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    /** What is edited as it was vouches for nothing. */
    private HeldWithoutBreak without(long one, @Nullable Long other) {
        return new HeldWithoutBreak(held.stream()
                .filter(posting -> posting.id() != one && (other == null || posting.id() != other))
                .toList());
    }

    /** Whether what is edited is of that post and began on that day until now, and so went on in it under a wrong title. */
    private boolean isNow(PostCode title, LocalDate from, @Nullable Long edited) {
        return edited != null
                && held.stream()
                        .anyMatch(posting -> posting.id() == edited
                                && posting.from().equals(from)
                                && TitleByUnit.isSame(posting.post(), title));
    }
}
