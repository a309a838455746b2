package vn.nangchuan.isolation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import vn.nangchuan.isolation.Canaries.Owned;
import vn.nangchuan.isolation.OwnerBypassingTheWall.Group;
import vn.nangchuan.scope.UnitPath;

/**
 * What a call gave.
 *
 * @param failure how it ended, if not well
 * @param found whose canaries were in it
 * @param counts whether a number of things, not 0, was in it
 * @param written the groups in which rows were made, changed or removed
 */
record Answer(@Nullable Throwable failure, List<Owned> found, boolean counts, List<Group> written) {

    static List<Group> differences(Map<Group, String> before, Map<Group, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(group -> !Objects.equals(before.get(group), after.get(group)))
                .toList();
    }

    /** Whether a permission was missing. */
    boolean isRefused() {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException || cause instanceof AuthenticationException) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stopped because it may only be called outside a transaction. */
    boolean wantsNoTransaction() {
        return failure instanceof IllegalStateException
                && String.valueOf(failure.getMessage()).startsWith("Inside a transaction its own line");
    }

    /** What that caller must not see or change. */
    List<String> leaks(Caller caller) {
        return Stream.concat(
                        found.stream().filter(owned -> !owned.isFor(caller)).map(owned -> "reads " + owned),
                        written.stream()
                                .filter(group -> !group.isWrittenIn(caller))
                                .map(group -> "writes " + group))
                .distinct()
                .toList();
    }

    /** Whether something that the subject's unit alone keeps was read or written; asked narrowly, of its official. */
    boolean reaches(Subject subject, Caller caller) {
        UnitPath unit = subject.path();
        if (caller.official() != null) {
            return found.stream()
                            .anyMatch(owned ->
                                    !owned.published() && subject.official().equals(owned.person()))
                    || written.stream().anyMatch(group -> subject.official().equals(group.person()));
        }
        return found.stream().anyMatch(owned -> !owned.published() && owned.isKeptBy(unit))
                || written.stream().anyMatch(group -> unit.equals(group.path()));
    }

    /**
     * Whether something that this unit offers to its province was read.
     *
     * @param alsoItself whether the unit's own entry in the catalogue of units counts, which stands in most answers
     */
    boolean readsPublished(UnitPath unit, boolean alsoItself) {
        return found.stream()
                .anyMatch(owned -> owned.published()
                        && (alsoItself || !owned.what().startsWith("unit "))
                        && owned.paths().contains(unit));
    }
}
