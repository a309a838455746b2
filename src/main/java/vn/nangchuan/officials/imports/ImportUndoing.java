package vn.nangchuan.officials.imports;

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
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.Reassessment;

/** Makes the dossiers what they were before a file was taken over, in one transaction. */
@Component
class ImportUndoing {

    /** Name of the result. */
    static final String UNDONE = "UNDONE";

    private final ImportTable imports;
    private final ImportSteps steps;
    private final ImportRowTable rows;
    private final PeopleReader people;
    private final ImportWriter writer;
    private final Reassessment reassessment;
    private final ApplicationEventPublisher events;
    private final ImportTrail trail;
    private final Scopes scopes;
    private final CurrentJob job;

    @SuppressWarnings("TooManyParameters")
    ImportUndoing(
            ImportTable imports,
            ImportSteps steps,
            ImportRowTable rows,
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
        this.people = people;
        this.writer = writer;
        this.reassessment = reassessment;
        this.events = events;
        this.trail = trail;
        this.scopes = scopes;
        this.job = job;
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
        Progress progress = new Progress(job);
        progress.of(file.sheet().line().counts().written());
        progress.part(10);
        List<Undo> written = rows.all(id).stream()
                .map(row -> row.content().undo())
                .filter(Objects::nonNull)
                .toList();
        refuseOwn(written, file.asker());
        refuseEdited(written, people.states(unit.unit()));
        takeBack(written, progress);
        String name = file.sheet().line().fileName();
        progress.part(100).inSlices(written, slice -> slice.forEach(undo -> tell(undo, unit, name)));
        steps.undone(id);
        trail.undone(id, name, written.size());
        return JobReport.of(UNDONE, (long) written.size());
    }

    private void tell(Undo undo, UnitPath unit, String fileName) {
        if (undo.person() != null) {
            trail.takenBack(undo.official(), unit, fileName);
            events.publishEvent(new DossierChanged(new OfficialId(undo.official())));
        }
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

    private void takeBack(List<Undo> written, Progress progress) {
        try {
            progress.part(35).inSlices(officials(written, true), reassessment::forget);
            writer.takeBack(written, progress.part(60));
            progress.part(90).inSlices(officials(written, false), reassessment::reassess);
        } catch (DataIntegrityViolationException inUse) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_EDITED_SINCE);
        }
    }

    private static List<OfficialId> officials(List<Undo> written, boolean entered) {
        return Undo.officials(written.stream().filter(undo -> (undo.person() == null) == entered));
    }
}
