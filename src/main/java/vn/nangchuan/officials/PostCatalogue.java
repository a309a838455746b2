package vn.nangchuan.officials;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitType;

/**
 * The posts that the law names, and when: the one place that answers which can be taken up in units of a type on a day. A
 * post that has ended stays readable, and whoever holds it goes on in it; nobody takes it up any more.
 */
@Component
public class PostCatalogue {

    private final Posts posts;
    private final BusinessClock clock;

    PostCatalogue(Posts posts, BusinessClock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** All there are, were and will be, by rank. */
    public List<PostChoice> all() {
        return posts.findAll().stream()
                .sorted(Comparator.comparingInt(Post::sortOrder))
                .map(Post::choice)
                .toList();
    }

    /** Those of units of a type, under the names that they have there. */
    public PostsOffered in(UnitType type) {
        return new PostsOffered(
                all().stream()
                        .filter(post -> TitleByUnit.isIn(post.code(), type))
                        .toList(),
                clock.today());
    }

    /** Those of all units. */
    public PostsOffered everywhere() {
        return new PostsOffered(all(), clock.today());
    }
}
