package vn.nangchuan.officials;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standings.Reassessment;

/**
 * Where the clerk of a commune enters, changes and takes out degrees and certificates. What rests on an approved certificate
 * stays as it was approved. Each saving re-assesses at once and is recorded with what was before.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class QualificationDesk {

    private final OfficialEdits edits;
    private final Qualifications qualifications;
    private final Reassessment reassessment;
    private final RegisterTrail trail;
    private final QualificationRules rules;
    private final FileStore files;

    QualificationDesk(
            OfficialEdits edits,
            Qualifications qualifications,
            Reassessment reassessment,
            RegisterTrail trail,
            QualificationRules rules,
            FileStore files) {
        this.edits = edits;
        this.qualifications = qualifications;
        this.reassessment = reassessment;
        this.trail = trail;
        this.rules = rules;
        this.files = files;
    }

    /** As the other, without a scan. */
    public void add(OfficialId id, QualificationEntry entry) {
        add(id, entry, null);
    }

    /**
     * @param scan checked; null where there is none
     * @throws BusinessRuleViolation when something needed is missing or cannot be right
     */
    public void add(OfficialId id, QualificationEntry entry, @Nullable CheckedFile scan) {
        Official official = edits.lock(id);
        rules.of(official.birthDate(), entry).throwIfAny();
        Qualification added = new Qualification(official, entry);
        prove(official, added, scan);
        qualifications.saveAll(List.of(added));
        finish("officials:qualification-recorded", official, added, Map.of(), added.values());
    }

    private void prove(Official official, Qualification paper, @Nullable CheckedFile scan) {
        if (scan != null) {
            paper.prove(files.keep(scan, official.id(), official.unitPath()));
        }
    }

    /** As the other, with the scan that is there. */
    public void change(OfficialId id, long paper, int versionSeen, QualificationEntry entry) {
        change(id, paper, versionSeen, entry, null);
    }

    /**
     * @param versionSeen as the dossier showed it
     * @param scan checked, which takes the place of the one that is there; null where that stays
     * @throws BusinessRuleViolation as {@link #add}, or when the paper was approved, or changed since it was seen
     */
    public void change(
            OfficialId id, long paper, int versionSeen, QualificationEntry entry, @Nullable CheckedFile scan) {
        Official official = edits.lock(id);
        Qualification held = held(id, paper, versionSeen);
        rules.of(official.birthDate(), entry).throwIfAny();
        Map<String, @Nullable Object> before = held.values();
        held.describe(entry);
        prove(official, held, scan);
        if (!Objects.equals(before, held.values())) {
            finish("officials:qualification-changed", official, held, before, held.values());
        }
    }

    /** Takes a paper out that was entered by mistake; its history stays. */
    public void remove(OfficialId id, long paper, int versionSeen) {
        Official official = edits.lock(id);
        Qualification held = held(id, paper, versionSeen);
        qualifications.delete(held);
        finish("officials:qualification-removed", official, held, held.values(), Map.of());
    }

    private Qualification held(OfficialId id, long paper, int versionSeen) {
        Qualification held = qualifications
                .findById(paper)
                .filter(row -> row.officialId().equals(id))
                .orElseThrow(() -> new BusinessRuleViolation(FieldFinding.FIELD_GONE));
        if (held.isApproved()) {
            throw new BusinessRuleViolation(FieldFinding.FIELD_OF_APPROVED_PAPER);
        }
        if (held.version() != versionSeen) {
            throw new BusinessRuleViolation(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
        }
        return held;
    }

    private void finish(
            String action,
            Official official,
            Qualification paper,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        qualifications.flush();
        reassessment.reassess(List.of(official.id()));
        trail.rowEdited(
                action, official, Map.entry("criterion", paper.criterion().name()), before, after);
    }
}
