package vn.nangchuan.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.nangchuan.audit.AuditPermissions.MayReadHistory;
import vn.nangchuan.kernel.OfficialId;

/** Opens what the lines about a person hide, to whom the module that keeps the person has asked for a reason. */
@Service
@MayReadHistory
public class HiddenHistory {

    private final AuditLists lists;
    private final AuditTrail trail;

    HiddenHistory(AuditLists lists, AuditTrail trail) {
        this.lists = lists;
        this.trail = trail;
    }

    /**
     * As {@link AuditLists#ofOfficial}, with the values; nothing where whoever asks may not open the dossier. What the key
     * is gone for stays hidden.
     *
     * @param showing says that it is shown, to whom and why; recorded before anything is
     * @throws IllegalStateException inside a transaction
     */
    public AuditPage of(OfficialId official, AuditEntry showing, @Nullable AuditCursor behind, int limit) {
        AuditPage page = lists.openedOf(official, behind, limit);
        if (!page.lines().isEmpty()) {
            trail.recordNow(showing);
        }
        return page;
    }
}
