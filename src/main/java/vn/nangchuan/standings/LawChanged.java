package vn.nangchuan.standings;

import java.util.Set;
import vn.nangchuan.standards.PostCode;

/**
 * Some rules ask for something else from now on, in the province of the scope in force. Told in the transaction of the
 * change, in which no fact about an official changes.
 *
 * @param requirements the ids of the rules; concerns those who are or were asked for one of them
 * @param posts concerns those who hold or have held one of them as well: some rule speaks to them that did not before
 */
public record LawChanged(Set<String> requirements, Set<PostCode> posts) {

    public LawChanged {
        requirements = Set.copyOf(requirements);
        posts = Set.copyOf(posts);
    }

    /** A change that speaks to nobody new. */
    public LawChanged(Set<String> requirements) {
        this(requirements, Set.of());
    }
}
