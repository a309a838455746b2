package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standards.Criterion;
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

    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_VALIDITY_AHEAD = 50;

    private final OfficialEdits edits;
    private final Qualifications qualifications;
    private final Reassessment reassessment;
    private final RegisterTrail trail;
    private final BusinessClock clock;
    private final FileStore files;

    QualificationDesk(
            OfficialEdits edits,
            Qualifications qualifications,
            Reassessment reassessment,
            RegisterTrail trail,
            BusinessClock clock,
            FileStore files) {
        this.edits = edits;
        this.qualifications = qualifications;
        this.reassessment = reassessment;
        this.trail = trail;
        this.clock = clock;
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
        require(official, entry);
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
        require(official, entry);
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

    private void require(Official official, QualificationEntry entry) {
        LocalDate today = clock.today();
        what(entry)
                .and(new EntryChecks(today, official.birthDate())
                        .required("issuer", entry.issuer())
                        .text("issuer", entry.issuer(), LONGEST_ISSUER)
                        .text("number", entry.number(), LONGEST_NUMBER)
                        .required("issuedOn", entry.issuedOn())
                        .past("issuedOn", entry.issuedOn())
                        .past("studiedFrom", earliest(entry.studiedFrom()))
                        .past("studiedTo", earliest(entry.studiedTo()))
                        .when(isReversed(entry), "studiedTo", EntryFinding.STUDY_REVERSED)
                        .between("until", entry.until(), today.plusYears(LONGEST_VALIDITY_AHEAD))
                        .notBefore("until", entry.until(), entry.issuedOn()))
                .throwIfAny();
    }

    private EntryChecks what(QualificationEntry entry) {
        Criterion criterion = entry.criterion();
        boolean needsLevel = criterion != null && criterion.kind() == Criterion.Kind.LADDER;
        boolean unfitLevel = entry.level() != null && entry.level().criterion() != criterion;
        boolean unfitField = entry.field() != null && criterion != Criterion.PROFESSIONAL;
        return new EntryChecks(clock.today(), null)
                .required("criterion", criterion)
                .when(criterion != null && !criterion.hasPapers(), "criterion", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .when(needsLevel && entry.level() == null, "level", EntryFinding.ENTRY_MISSING)
                .when(unfitLevel, "level", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .when(unfitField, "field", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .text("studied", entry.studied(), LONGEST_ISSUER);
    }

    private static @Nullable LocalDate earliest(@Nullable MonthOrDay month) {
        return month == null ? null : month.earliest();
    }

    private static boolean isReversed(QualificationEntry entry) {
        return entry.studiedFrom() != null
                && entry.studiedTo() != null
                && entry.studiedTo().latest().isBefore(entry.studiedFrom().earliest());
    }
}
