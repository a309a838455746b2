package vn.nangchuan.scope;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/**
 * For whom the database answers, and what they may do there: the unit whose files, and those of the units below it, can
 * be read and written; the one official to whom even that is narrowed; in whose name rows are changed; and the
 * permissions held.
 *
 * @param actor who acts, as {@code changed_by} records it: {@code account:12} or {@code job:demonstration}
 * @param permissions names from the modules' permission catalogues
 * @param official the only person whose files can be reached, as for officials who look at their own; null: all of the
 *     path
 */
public record Scope(
        UnitPath path,
        String actor,
        Set<String> permissions,
        @Nullable OfficialId official) {

    public Scope {
        if (!actor.matches("[a-z]+:[A-Za-z0-9._-]{1,50}")) {
            throw new IllegalArgumentException("Not an actor: " + actor);
        }
        permissions = Set.copyOf(permissions);
    }

    /** A scope over everybody's files at and below the path. */
    public Scope(UnitPath path, String actor, Set<String> permissions) {
        this(path, actor, permissions, null);
    }

    /** The scope of work done without a person, under the work's own name. */
    public static Scope ofJob(UnitPath path, String name, String... permissions) {
        return new Scope(path, "job:" + name, Set.of(permissions));
    }
}
