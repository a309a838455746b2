package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;

/**
 * Where the clerk of a commune enters, changes and takes out where its officials served before. No rule looks at it, so
 * nothing is assessed anew; each saving is recorded with what was before.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class PastServiceDesk {

    private static final int LONGEST_TEXT = 200;

    private final OfficialEdits edits;
    private final PastServices services;
    private final RegisterTrail trail;
    private final BusinessClock clock;

    PastServiceDesk(OfficialEdits edits, PastServices services, RegisterTrail trail, BusinessClock clock) {
        this.edits = edits;
        this.services = services;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws BusinessRuleViolation when something needed is missing or cannot be right */
    public void add(OfficialId id, PastServiceEntry entry) {
        Official official = edits.lock(id);
        require(official, entry);
        PastService added = new PastService(official, entry);
        services.saveAll(List.of(added));
        trail.rowEdited("officials:past-service-entered", official, named(added), Map.of(), added.values());
    }

    /**
     * @param versionSeen as the dossier showed it
     * @throws BusinessRuleViolation as {@link #add}, or when it was changed since it was seen
     */
    public void change(OfficialId id, long service, int versionSeen, PastServiceEntry entry) {
        Official official = edits.lock(id);
        PastService held = held(id, service, versionSeen);
        require(official, entry);
        Map<String, @Nullable Object> before = held.values();
        held.describe(entry);
        if (!Objects.equals(before, held.values())) {
            services.flush();
            trail.rowEdited("officials:past-service-changed", official, named(held), before, held.values());
        }
    }

    /**
     * Takes out what was entered by mistake; its history stays.
     *
     * @throws BusinessRuleViolation as {@link #change}
     */
    public void remove(OfficialId id, long service, int versionSeen) {
        Official official = edits.lock(id);
        PastService held = held(id, service, versionSeen);
        services.delete(held);
        trail.rowEdited("officials:past-service-removed", official, named(held), held.values(), Map.of());
    }

    private PastService held(OfficialId id, long service, int versionSeen) {
        PastService held = services.findById(service)
                .filter(row -> row.officialId().equals(id))
                .orElseThrow(() -> new BusinessRuleViolation(FieldFinding.FIELD_GONE));
        if (held.version() != versionSeen) {
            throw new BusinessRuleViolation(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
        }
        return held;
    }

    private static Map.Entry<String, String> named(PastService service) {
        return Map.entry("served-as", service.post());
    }

    private void require(Official official, PastServiceEntry entry) {
        new EntryChecks(clock.today(), official.birthDate())
                .required("from", entry.from())
                .past("from", earliest(entry.from()))
                .required("to", entry.to())
                .past("to", earliest(entry.to()))
                .when(isReversed(entry), "to", EntryFinding.SERVICE_REVERSED)
                .required("unit", entry.unit())
                .text("unit", entry.unit(), LONGEST_TEXT)
                .required("post", entry.post())
                .text("post", entry.post(), LONGEST_TEXT)
                .throwIfAny();
    }

    private static @Nullable LocalDate earliest(@Nullable MonthOrDay month) {
        return month == null ? null : month.earliest();
    }

    private static boolean isReversed(PastServiceEntry entry) {
        return entry.from() != null
                && entry.to() != null
                && entry.to().latest().isBefore(entry.from().earliest());
    }
}
