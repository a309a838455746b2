package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Published;

/**
 * The posts that there are or were in units of a type, of which forms offer those of the day on which one begins.
 *
 * @param posts by rank
 * @param today the day that counts where none is named yet
 */
@Published("the catalogue of posts is the law's")
public record PostsOffered(List<PostChoice> posts, LocalDate today) {

    public PostsOffered {
        posts = List.copyOf(posts);
    }

    /** Those that can be taken up on a day, by rank. */
    public List<PostChoice> on(@Nullable LocalDate day) {
        return posts.stream().filter(post -> isOn(post, day)).toList();
    }

    public boolean isOn(PostChoice post, @Nullable LocalDate day) {
        return post.isOn(day == null ? today : day);
    }

    /** What speaks against taking one up on a day; nothing where it is not known which, or when. */
    public List<Finding> taking(@Nullable String code, @Nullable LocalDate day) {
        return day == null ? List.of() : taking(code, day, day);
    }

    /** As the other, for what begins on a day as a holding goes on that was begun on an earlier one. */
    List<Finding> taking(@Nullable String code, LocalDate day, LocalDate takenUp) {
        return find(code).map(post -> post.taking(day, takenUp)).orElse(List.of());
    }

    public Optional<PostChoice> find(@Nullable String code) {
        return posts.stream().filter(post -> post.code().value().equals(code)).findFirst();
    }
}
