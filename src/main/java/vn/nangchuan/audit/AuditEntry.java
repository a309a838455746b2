package vn.nangchuan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * What an act says of itself. Who acts, as whom and from where is added by {@link AuditTrail}. Values that look like
 * identity numbers are never kept in clear, but they do not belong here at all.
 */
public final class AuditEntry {

    private final String action;
    private final AuditSubject subject;
    private final List<Change> changes = new ArrayList<>();
    private @Nullable OfficialId official;
    private @Nullable UnitPath unit;
    private @Nullable String reason;

    private AuditEntry(String action, AuditSubject subject) {
        if (!action.matches("[a-z]+:[A-Za-z_-]{1,60}")) {
            throw new IllegalArgumentException("Not an action: " + action);
        }
        this.action = action;
        this.subject = subject;
    }

    /**
     * @param action module and act, such as {@code officials:entered}; the step of a workflow by its constant, such as
     *     {@code nominations:ACCEPT}
     */
    public static AuditEntry of(String action, AuditSubject subject) {
        return new AuditEntry(action, subject);
    }

    /** Names the person concerned. */
    public AuditEntry concerning(OfficialId person) {
        official = person;
        return this;
    }

    /** Names the unit in whose chain the line belongs; outside the scope, and unless named, it is the acting unit's. */
    public AuditEntry in(UnitPath keeper) {
        unit = keeper;
        return this;
    }

    /** Adds what a value was and has become; left out when it is the same. Null: there was, or is, none. */
    public AuditEntry change(String field, @Nullable Object before, @Nullable Object after) {
        return add(field, before, after, false);
    }

    /** As {@link #change}, for what only this person's key shall open; needs {@link #concerning}. */
    public AuditEntry sensitiveChange(String field, @Nullable Object before, @Nullable Object after) {
        return add(field, before, after, true);
    }

    private AuditEntry add(String field, @Nullable Object before, @Nullable Object after, boolean sensitive) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, text(before), text(after), sensitive));
        }
        return this;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public AuditEntry because(@Nullable String why) {
        reason = why == null || why.isBlank() ? null : why.strip();
        return this;
    }

    String action() {
        return action;
    }

    AuditSubject subject() {
        return subject;
    }

    List<Change> changes() {
        return changes;
    }

    @Nullable
    OfficialId official() {
        return official;
    }

    @Nullable
    UnitPath unit() {
        return unit;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** One value that the act changed. */
    record Change(
            String field, @Nullable String before, @Nullable String after, boolean sensitive) {}
}
