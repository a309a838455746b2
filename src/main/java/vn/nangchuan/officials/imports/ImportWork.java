package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.jobs.CurrentJob;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierChanged;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.Reassessment;

/**
 * What is done with a file in the background, each in one transaction: looked through, taken over, taken back. The dossiers
 * of the unit are locked before anything is compared, so that what is written is what was compared.
 */
@Component
class ImportWork {

    /** Names of results. */
    static final String CHECKED = "CHECKED";

    static final String APPLIED = "APPLIED";
    static final String CHANGED_MEANWHILE = "CHANGED_MEANWHILE";
    static final String UNDONE = "UNDONE";

    private final ImportTable imports;
    private final ImportSteps steps;
    private final ImportRowTable rows;
    private final ImportPlanning planning;
    private final PeopleReader people;
    private final ImportWriter writer;
    private final Reassessment reassessment;
    private final ApplicationEventPublisher events;
    private final ImportTrail trail;
    private final Scopes scopes;
    private final CurrentJob job;

    @SuppressWarnings("TooManyParameters")
    ImportWork(
            ImportTable imports,
            ImportSteps steps,
            ImportRowTable rows,
            ImportPlanning planning,
            PeopleReader people,
            ImportWriter writer,
            Reassessment reassessment,
            ApplicationEventPublisher events,
            ImportTrail trail,
            Scopes scopes,
            CurrentJob job) {
        this.imports = imports;
        this.steps = steps;
        this.rows = rows;
        this.planning = planning;
        this.people = people;
        this.writer = writer;
        this.reassessment = reassessment;
        this.events = events;
        this.trail = trail;
        this.scopes = scopes;
        this.job = job;
    }

    /** Looks a file through and writes nothing of it to the register. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public JobReport check(long id) {
        ImportTable.Row file = imports.require(id, ImportStatus.BROUGHT, ImportStatus.CHECKED);
        return report(CHECKED, store(file, planning.plan(file, Map.of()), Map.of()));
    }

    private Counts store(ImportTable.Row file, List<PlannedRow> plan, Map<Integer, Map<SheetField, Choice>> choices) {
        Counts counts = ImportPlanning.counts(plan);
        rows.replace(
                file.id(), plan.stream().map(row -> stored(row, null, choices)).toList());
        steps.checked(file.id(), ImportPlanning.fingerprint(plan), counts);
        return counts;
    }

    private static ImportRowTable.Row stored(
            PlannedRow row, @Nullable Undo undo, Map<Integer, Map<SheetField, Choice>> choices) {
        return new ImportRowTable.Row(
                row.number(), row.status(), RowContent.of(row, undo), choices.getOrDefault(row.number(), Map.of()));
    }

    private static JobReport report(String code, Counts counts) {
        return JobReport.of(
                code,
                (long) counts.entered(),
                (long) counts.changed(),
                (long) counts.unchanged(),
                (long) counts.refused(),
                (long) counts.conflict());
    }

    /**
     * Takes a file over: all rows that write something, or none. Where a dossier was changed since it was looked through, it
     * is looked through anew instead.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public JobReport apply(long id) {
        ImportTable.Row file = imports.require(id, ImportStatus.CHECKED);
        UnitPath unit = scopes.require().path();
        people.lock(unit.unit());
        List<PlannedRow> seen = planning.plan(file, Map.of());
        if (!ImportPlanning.fingerprint(seen).equals(file.fingerprint())) {
            return report(CHANGED_MEANWHILE, store(file, seen, Map.of()));
        }
        Map<Integer, Map<SheetField, Choice>> choices = rows.choices(id);
        List<PlannedRow> plan = choices.isEmpty() ? seen : planning.plan(file, choices);
        Counts counts = ImportPlanning.counts(plan);
        if (counts.refused() > ImportPlanning.counts(seen).refused()) {
            return report(CHANGED_MEANWHILE, store(file, plan, choices));
        }
        refuseUnfit(counts, file.leaveOut());
        List<PlannedRow> written =
                plan.stream().filter(row -> row.writing() != null).toList();
        Map<Integer, Undo> undo = writer.write(written);
        settle(plan, undo, unit);
        keepUndo(id, plan, undo, choices, unit);
        steps.applied(id);
        trail.applied(id, file.sheet().line().fileName(), counts);
        return report(APPLIED, counts);
    }

    static void refuseUnfit(Counts counts, boolean leaveOut) {
        if (counts.conflict() > 0) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_HAS_CONFLICTS);
        }
        if (counts.refused() > 0 && !leaveOut) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_HAS_REFUSED);
        }
        if (counts.written() == 0) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_CHANGES_NOTHING);
        }
    }

    private void settle(List<PlannedRow> plan, Map<Integer, Undo> undo, UnitPath unit) {
        job.reach(plan.size(), plan.size());
        reassessment.reassess(undo.values().stream()
                .map(written -> new OfficialId(written.official()))
                .toList());
        for (PlannedRow row : plan) {
            Undo written = undo.get(row.number());
            if (written != null && row.official() == null) {
                trail.entered(written.official(), Objects.requireNonNull(row.writing()), unit);
            } else if (written != null) {
                trail.changed(row, unit);
                tellOf(row, written);
            }
        }
    }

    private void tellOf(PlannedRow row, Undo written) {
        boolean isExtract = row.changes().stream()
                .map(CellChange::field)
                .anyMatch(field -> field == SheetField.FULL_NAME || field == SheetField.BIRTH_DATE);
        if (isExtract) {
            events.publishEvent(new DossierChanged(new OfficialId(written.official())));
        }
    }

    /** By what stands there now is seen later whether somebody edited it. */
    private void keepUndo(
            long id,
            List<PlannedRow> plan,
            Map<Integer, Undo> undo,
            Map<Integer, Map<SheetField, Choice>> choices,
            UnitPath unit) {
        Map<Long, String> now = people.states(unit.unit());
        List<ImportRowTable.Row> stored = new ArrayList<>();
        for (PlannedRow row : plan) {
            Undo written = undo.get(row.number());
            Undo known = written == null ? null : written.knownBy(Objects.requireNonNull(now.get(written.official())));
            stored.add(stored(row, known, choices));
        }
        rows.replace(id, stored);
    }

    /**
     * Takes a file back that was taken over.
     *
     * @throws BusinessRuleViolation when somebody edited what it wrote, or somebody it entered is in use elsewhere
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public JobReport undo(long id) {
        ImportTable.Row file = imports.require(id, ImportStatus.APPLIED);
        UnitPath unit = scopes.require().path();
        people.lock(unit.unit());
        List<Undo> written = rows.all(id).stream()
                .map(row -> row.content().undo())
                .filter(Objects::nonNull)
                .toList();
        refuseOwn(written, file.asker());
        refuseEdited(written, people.states(unit.unit()));
        takeBack(written);
        String name = file.sheet().line().fileName();
        for (Undo undo : written) {
            if (undo.person() != null) {
                trail.takenBack(undo.official(), unit, name);
                events.publishEvent(new DossierChanged(new OfficialId(undo.official())));
            }
        }
        steps.undone(id);
        trail.undone(id, name, written.size());
        return JobReport.of(UNDONE, (long) written.size());
    }

    private static void refuseOwn(List<Undo> written, @Nullable Long asker) {
        if (asker != null && written.stream().anyMatch(undo -> undo.official() == asker)) {
            throw new BusinessRuleViolation(ImportFinding.ROW_OWN_DOSSIER);
        }
    }

    private static void refuseEdited(List<Undo> written, Map<Long, String> now) {
        if (!written.stream().allMatch(undo -> undo.digest().equals(now.get(undo.official())))) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_EDITED_SINCE);
        }
    }

    private void takeBack(List<Undo> written) {
        try {
            reassessment.forget(written.stream()
                    .filter(undo -> undo.person() == null)
                    .map(undo -> new OfficialId(undo.official()))
                    .toList());
            writer.takeBack(written);
            reassessment.reassess(written.stream()
                    .filter(undo -> undo.person() != null)
                    .map(undo -> new OfficialId(undo.official()))
                    .toList());
        } catch (DataIntegrityViolationException inUse) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_EDITED_SINCE);
        }
    }
}
