package vn.nangchuan.officials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standings.Reassessment;

/** What happens around every edit of a person: the lock, the count of changes, the assessment, the events, the trail. */
@Component
class OfficialEdits {

    private final DossierRecords records;
    private final Officials officials;
    private final IdentityDocuments documents;
    private final Reassessment reassessment;
    private final ApplicationEventPublisher events;
    private final RegisterTrail trail;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    @SuppressWarnings("TooManyParameters")
    OfficialEdits(
            DossierRecords records,
            Officials officials,
            IdentityDocuments documents,
            Reassessment reassessment,
            ApplicationEventPublisher events,
            RegisterTrail trail,
            CurrentUser currentUser,
            JdbcClient jdbc) {
        this.records = records;
        this.officials = officials;
        this.documents = documents;
        this.reassessment = reassessment;
        this.events = events;
        this.trail = trail;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** Changes fields of the person. */
    void change(OfficialId id, int versionSeen, Consumer<Official> work) {
        run(lock(id, versionSeen), work);
    }

    /**
     * Changes the identity documents too, which counts as a change of the person: even with the same words on it, others may
     * have the number by now, or no longer.
     */
    void changeDocuments(OfficialId id, int versionSeen, Consumer<Official> work) {
        Official official = lock(id, versionSeen);
        if (!run(official, work.andThen(Official::touch))) {
            reassessment.reassess(List.of(id));
        }
    }

    /** Finishes somebody who was entered in this transaction. */
    void complete(OfficialId id, Consumer<Official> work) {
        run(existing(id), work);
    }

    /**
     * Who comes second waits here.
     *
     * @throws BusinessRuleViolation when there is no such official in the scope, or it is whoever edits
     */
    Official lock(OfficialId id) {
        requireAnother(id);
        if (records.lock(id).isEmpty()) {
            throw new BusinessRuleViolation(OfficialFinding.OFFICIAL_NOT_HERE);
        }
        return existing(id);
    }

    /** @throws BusinessRuleViolation when whoever edits is that official */
    void requireAnother(OfficialId id) {
        if (currentUser.isSelf(id)) {
            throw new BusinessRuleViolation(OfficialFinding.OFFICIAL_OWN_DOSSIER);
        }
    }

    /** As the other, and tells who comes second that there is something new. */
    private Official lock(OfficialId id, int versionSeen) {
        Official official = lock(id);
        if (official.version() != versionSeen) {
            throw new BusinessRuleViolation(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
        }
        return official;
    }

    private Official existing(OfficialId id) {
        return officials
                .findById(id.value())
                .orElseThrow(() -> new BusinessRuleViolation(OfficialFinding.OFFICIAL_NOT_HERE));
    }

    /** @return whether something else stands there now, and all that follows from it was done */
    private boolean run(Official official, Consumer<Official> work) {
        Map<String, @Nullable Object> before = values(official);
        work.accept(official);
        officials.flush();
        Map<String, @Nullable Object> after = values(official);
        boolean changed = !Objects.equals(before, after);
        if (changed) {
            reassessment.reassess(List.of(official.id()));
            events.publishEvent(new DossierChanged(official.id()));
            trail.edited(official, before, after);
        }
        return changed;
    }

    private Map<String, @Nullable Object> values(Official official) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(official.values());
        for (IdentityDocument document :
                documents.findByOfficialId(official.id().value())) {
            values.put("identity-document " + document.id(), document.inWords());
        }
        return values;
    }

    List<EthnicGroup> ethnicGroups() {
        return jdbc.sql("SELECT code, name FROM ethnic_group ORDER BY code")
                .query((row, _) -> new EthnicGroup(row.getString("code"), row.getString("name")))
                .list();
    }
}
