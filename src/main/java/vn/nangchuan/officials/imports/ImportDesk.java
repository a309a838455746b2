package vn.nangchuan.officials.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.jobs.CurrentJob;
import vn.nangchuan.jobs.JobAnswer;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobOrder;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.units.UnitDirectory;

/**
 * Where the clerk of a commune brings files of people, tells their columns, has them looked through, taken over and taken
 * back. What takes long is done in the background; asking again changes nothing.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class ImportDesk {

    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = SheetContent.MOST_BYTES;

    private static final int LONGEST_FILE_NAME = 200;

    private final ImportTable imports;
    private final ImportSteps steps;
    private final KeptFiles kept;
    private final ImportAskers askers;
    private final ImportRowTable rows;
    private final RememberedHeadings headings;
    private final JobBook jobs;
    private final ImportTrail trail;
    private final UnitDirectory units;
    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final CurrentJob job;

    @SuppressWarnings("TooManyParameters")
    ImportDesk(
            ImportTable imports,
            ImportSteps steps,
            KeptFiles kept,
            ImportAskers askers,
            ImportRowTable rows,
            RememberedHeadings headings,
            JobBook jobs,
            ImportTrail trail,
            UnitDirectory units,
            Scopes scopes,
            CurrentUser currentUser,
            CurrentJob job) {
        this.imports = imports;
        this.steps = steps;
        this.kept = kept;
        this.askers = askers;
        this.rows = rows;
        this.headings = headings;
        this.jobs = jobs;
        this.trail = trail;
        this.units = units;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.job = job;
    }

    /**
     * Keeps a file, with what its columns seem to hold. Nothing of it is on the register.
     *
     * @return its number
     * @throws BusinessRuleViolation when it cannot be read, or has nobody in it, or the unit has too many files already
     */
    @JudgedInside("a number of its own, which tells of nobody")
    public long bring(String fileName, byte[] content) {
        boolean fits = units.find(scopes.require().path().unit())
                .filter(unit -> unit.type().isCommuneLevel())
                .isPresent();
        if (!fits) {
            throw new BusinessRuleViolation(EntryFinding.ENTRY_UNIT_UNFIT);
        }
        kept.forgetOld();
        kept.requireRoom(content.length);
        var meaning = headings.meaning();
        SheetHeading heading = SheetContent.heading(fileName, content, meaning).without(headings::isPassedOver);
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_FILE_NAME));
        long id = imports.add(
                name,
                content,
                heading,
                heading.mapped(meaning),
                currentUser.find().map(SignedInAccount::displayName).orElse(""));
        trail.brought(id, name);
        return id;
    }

    /**
     * Says what the columns hold, which is remembered for the unit's next file.
     *
     * @param mapping by the places of columns from 0; those left out are passed over
     * @throws BusinessRuleViolation when no column tells names, or two hold the same
     */
    public void map(long id, Map<Integer, SheetField> mapping) {
        ImportTable.Row file = require(id, ImportStatus.BROUGHT, ImportStatus.CHECKED);
        Set<SheetField> once = new HashSet<>();
        if (!mapping.values().stream().allMatch(once::add)) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_FIELD_TWICE);
        }
        if (!once.contains(SheetField.FULL_NAME)) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_NO_NAMES);
        }
        headings.remember(file.sheet().titles(), mapping);
        steps.map(id, mapping);
    }

    /** Has a file looked through. */
    public JobAnswer check(long id, UUID key) {
        ImportTable.Row file = require(id, ImportStatus.BROUGHT, ImportStatus.CHECKED);
        if (!file.sheet().mapping().containsValue(SheetField.FULL_NAME)) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_NO_NAMES);
        }
        return ask(ImportJob.CHECK, id, false, key);
    }

    /**
     * Says of a cell in conflict which counts.
     *
     * @throws BusinessRuleViolation when there is no such conflict
     */
    public void choose(long id, int atRow, SheetField field, Choice choice) {
        require(id, ImportStatus.CHECKED);
        ImportRowTable.Row row = rows.find(id, atRow)
                .filter(found -> conflicts(found).contains(field))
                .orElseThrow(() -> new BusinessRuleViolation(ImportFinding.IMPORT_STEP_UNFIT));
        Map<SheetField, Choice> choices = new EnumMap<>(SheetField.class);
        choices.putAll(row.choices());
        choices.put(field, choice);
        rows.choose(id, atRow, status(row, choices), choices);
        steps.recount(id);
    }

    /** Says of all cells in conflict which counts. */
    public void chooseAll(long id, Choice choice) {
        require(id, ImportStatus.CHECKED);
        List<ImportRowTable.Row> all = rows.all(id);
        rows.replace(id, all.stream().map(row -> chosen(row, choice)).toList(), new Progress(job));
        steps.recount(id);
    }

    private static ImportRowTable.Row chosen(ImportRowTable.Row row, Choice choice) {
        if (row.status() != RowStatus.CONFLICT) {
            return row;
        }
        Map<SheetField, Choice> choices = new EnumMap<>(SheetField.class);
        conflicts(row).forEach(field -> choices.put(field, choice));
        return new ImportRowTable.Row(row.number(), status(row, choices), row.content(), choices);
    }

    private static List<SheetField> conflicts(ImportRowTable.Row row) {
        return row.content().changes().stream()
                .filter(CellChange::conflict)
                .map(CellChange::field)
                .toList();
    }

    private static RowStatus status(ImportRowTable.Row row, Map<SheetField, Choice> choices) {
        if (!choices.keySet().containsAll(conflicts(row))) {
            return RowStatus.CONFLICT;
        }
        boolean writes = row.content().changes().stream()
                .anyMatch(change -> !change.conflict() || choices.get(change.field()) == Choice.FILE);
        return writes ? RowStatus.CHANGED : RowStatus.UNCHANGED;
    }

    /**
     * Has a file taken over, all of it or nothing.
     *
     * @param leaveOut whether refused rows are passed over
     * @throws BusinessRuleViolation when there are conflicts, refused rows that nobody passes over, or nothing to do
     */
    public JobAnswer apply(long id, boolean leaveOut, UUID key) {
        ImportTable.Row file = require(id, ImportStatus.CHECKED);
        ImportWork.refuseUnfit(file.sheet().line().counts(), leaveOut);
        return ask(ImportJob.APPLY, id, leaveOut, key);
    }

    /** Has a file taken back that was taken over. */
    public JobAnswer undo(long id, UUID key) {
        if (!require(id, ImportStatus.APPLIED).sheet().line().kept()) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_FORGOTTEN);
        }
        return ask(ImportJob.UNDO, id, false, key);
    }

    /** Who asks is noted for the job that is taken on, and for no other. */
    private JobAnswer ask(String type, long id, boolean leaveOut, UUID key) {
        JobAnswer answer = jobs.ask(new JobOrder(type, id, key));
        if (answer == JobAnswer.TAKEN_ON) {
            steps.asked(id, self(), leaveOut);
            askers.expect(id);
        }
        return answer;
    }

    /** Calls off what is done with a file in the background; then nothing of it was done. */
    public void callOff(long id) {
        ImportJob.ALL.forEach(type -> jobs.callOff(type, id));
    }

    /** Forgets a file that was not taken over. */
    public void discard(long id) {
        ImportTable.Row file = require(id, ImportStatus.BROUGHT, ImportStatus.CHECKED);
        steps.remove(id);
        trail.discarded(id, file.sheet().line().fileName());
    }

    private @Nullable OfficialId self() {
        return currentUser.find().map(SignedInAccount::self).orElse(null);
    }

    private ImportTable.Row require(long id, ImportStatus... fit) {
        boolean isInWork = ImportJob.ALL.stream()
                .flatMap(type -> jobs.about(type, List.of(id)).stream())
                .anyMatch(JobLine::isOpen);
        if (isInWork) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_IN_WORK);
        }
        return imports.require(id, fit);
    }
}
