package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.jobs.CurrentJob;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierChanged;
import vn.nangchuan.officials.DossierWarning;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.NumberQuestions.Answer;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.Reassessment;

/**
 * What is done with a file in the background, each in one transaction: looked through, taken over. The dossiers of the
 * unit are locked before anything is compared, so that what is written is what was compared.
 */
@Component
class ImportWork {

    /** Names of results. */
    static final String CHECKED = "CHECKED";

    static final String APPLIED = "APPLIED";
    static final String APPLIED_TO_COMPARE = "APPLIED_TO_COMPARE";
    static final String APPLIED_PARTLY_COMPARED = "APPLIED_PARTLY_COMPARED";
    static final String CHANGED_MEANWHILE = "CHANGED_MEANWHILE";

    private final ImportTable imports;
    private final ImportSteps steps;
    private final ImportRowTable rows;
    private final ImportPlanning planning;
    private final PeopleReader people;
    private final ImportWriter writer;
    private final BroughtNumbers numbers;
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
            BroughtNumbers numbers,
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
        this.numbers = numbers;
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
        Progress progress = new Progress(job).part(80);
        return report(CHECKED, store(file, planning.plan(file, Map.of(), progress), Map.of(), progress));
    }

    private Counts store(
            ImportTable.Row file,
            List<PlannedRow> plan,
            Map<Integer, Map<SheetField, Choice>> choices,
            Progress progress) {
        Counts counts = ImportPlanning.counts(plan);
        rows.replace(
                file.id(), plan.stream().map(row -> stored(row, null, choices)).toList(), progress.part(100));
        steps.checked(file.id(), ImportPlanning.fingerprint(plan), counts);
        return counts;
    }

    private static ImportRowTable.Row stored(
            PlannedRow row, @Nullable Undo undo, Map<Integer, Map<SheetField, Choice>> choices) {
        return new ImportRowTable.Row(
                row.number(), row.status(), RowContent.of(row, undo), choices.getOrDefault(row.number(), Map.of()));
    }

    private static JobReport report(String code, Counts counts, int... more) {
        IntStream ofRows = IntStream.of(
                counts.entered(), counts.changed(), counts.unchanged(), counts.refused(), counts.conflict());
        return new JobReport(
                code,
                IntStream.concat(ofRows, IntStream.of(more))
                        .asLongStream()
                        .boxed()
                        .toList());
    }

    /**
     * Takes a file over: all rows that write something, or none. Where a dossier was changed since it was looked through, it
     * is looked through anew instead.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public JobReport apply(long id) {
        ImportTable.Row file = imports.require(id, ImportStatus.CHECKED);
        people.lock(scopes.require().path().unit());
        Progress progress = new Progress(job).part(15);
        List<PlannedRow> seen = planning.plan(file, Map.of(), progress);
        if (!ImportPlanning.fingerprint(seen).equals(file.fingerprint())) {
            return report(CHANGED_MEANWHILE, store(file, seen, Map.of(), progress));
        }
        Map<Integer, Map<SheetField, Choice>> choices = rows.choices(id);
        List<PlannedRow> plan = choices.isEmpty() ? seen : planning.plan(file, choices, progress.part(25));
        Counts counts = ImportPlanning.counts(plan);
        if (counts.refused() > ImportPlanning.counts(seen).refused()) {
            return report(CHANGED_MEANWHILE, store(file, plan, choices, progress));
        }
        refuseUnfit(counts, file.leaveOut());
        Answer compared = write(file, plan, choices, progress);
        steps.applied(id);
        trail.applied(id, file.sheet().line().fileName(), counts);
        return report(counts, compared);
    }

    private Answer write(
            ImportTable.Row file,
            List<PlannedRow> plan,
            Map<Integer, Map<SheetField, Choice>> choices,
            Progress progress) {
        UnitPath unit = scopes.require().path();
        List<PlannedRow> written =
                plan.stream().filter(row -> row.writing() != null).toList();
        Map<Integer, Undo> undo = writer.write(written, progress.part(40));
        Answer compared = numbers.compare(written, undo, unit);
        progress.part(70).inSlices(Undo.officials(undo.values().stream()), reassessment::reassess);
        progress.part(90).inSlices(written, slice -> slice.forEach(row -> tell(row, undo, unit)));
        keepUndo(file.id(), marked(plan, undo, compared.toCompare()), undo, choices, progress.part(100));
        return compared;
    }

    /** The rows of those whom the province has to compare say so. */
    private static List<PlannedRow> marked(List<PlannedRow> plan, Map<Integer, Undo> undo, Set<Long> toCompare) {
        RowNotice notice =
                RowNotice.of(SheetField.IDENTITY_NUMBER, Finding.warning(DossierWarning.IDENTITY_TO_COMPARE));
        return plan.stream()
                .map(row -> {
                    Undo written = undo.get(row.number());
                    return written != null && toCompare.contains(written.official()) ? row.with(notice) : row;
                })
                .toList();
    }

    private static JobReport report(Counts counts, Answer compared) {
        if (compared.left() > 0) {
            return report(APPLIED_PARTLY_COMPARED, counts, compared.toCompare().size(), compared.left());
        }
        return compared.toCompare().isEmpty()
                ? report(APPLIED, counts)
                : report(APPLIED_TO_COMPARE, counts, compared.toCompare().size());
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

    private void tell(PlannedRow row, Map<Integer, Undo> undo, UnitPath unit) {
        Undo written = Objects.requireNonNull(undo.get(row.number()));
        if (row.official() == null) {
            trail.entered(written.official(), Objects.requireNonNull(row.writing()), unit);
        } else {
            trail.changed(row, unit);
            tellOf(row, written);
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
            Progress progress) {
        Map<Long, String> now = people.states(scopes.require().path().unit());
        List<ImportRowTable.Row> stored = new ArrayList<>();
        for (PlannedRow row : plan) {
            Undo written = undo.get(row.number());
            Undo known = written == null ? null : written.knownBy(Objects.requireNonNull(now.get(written.official())));
            stored.add(stored(row, known, choices));
        }
        rows.replace(id, stored, progress);
    }
}
