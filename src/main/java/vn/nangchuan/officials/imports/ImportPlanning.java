package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.officials.EntryRules;
import vn.nangchuan.officials.IdentitySeal;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Reads a file and the register of the scope's unit, and says what the one does to the other. */
@Component
class ImportPlanning {

    private static final int BETWEEN_NOTES = 100;

    private final ImportTable imports;
    private final PeopleReader people;
    private final SheetWords words;
    private final EntryRules entries;
    private final IdentitySeal seal;
    private final Scopes scopes;

    ImportPlanning(
            ImportTable imports,
            PeopleReader people,
            SheetWords words,
            EntryRules entries,
            IdentitySeal seal,
            Scopes scopes) {
        this.imports = imports;
        this.people = people;
        this.words = words;
        this.entries = entries;
        this.seal = seal;
        this.scopes = scopes;
    }

    /**
     * @param choices of cells in conflict
     * @param progress which is in the part that this is
     * @throws BusinessRuleViolation when the file was forgotten or cannot be read
     */
    List<PlannedRow> plan(ImportTable.Row file, Map<Integer, Map<SheetField, Choice>> choices, Progress progress) {
        byte[] content =
                imports.content(file.id()).orElseThrow(() -> new BusinessRuleViolation(ImportFinding.IMPORT_FORGOTTEN));
        List<ReadRow> rows = SheetContent.rows(
                file.sheet().line().fileName(),
                content,
                file.heading(),
                file.sheet().mapping(),
                new CellReader(words, people.catalogues()));
        if (rows.isEmpty()) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_EMPTY);
        }
        progress.of(rows.size());
        return planned(rows, file.asker(), choices, progress);
    }

    private List<PlannedRow> planned(
            List<ReadRow> rows,
            @Nullable Long asker,
            Map<Integer, Map<SheetField, Choice>> choices,
            Progress progress) {
        UnitPath unit = scopes.require().path();
        PersonPlan.Rules rules = new PersonPlan.Rules(entries, seal, people.offeredPosts(), unit);
        RowPlanner planner = new RowPlanner(
                new PeopleIndex(people.of(unit.unit()), rules::hash), rules, id -> id.equals(asker), choices);
        List<PlannedRow> planned = new ArrayList<>();
        for (ReadRow row : rows) {
            planned.add(planner.plan(row));
            if (planned.size() % BETWEEN_NOTES == 0) {
                progress.reach(planned.size(), rows.size());
            }
        }
        return planned;
    }

    static Counts counts(List<PlannedRow> rows) {
        int[] of = new int[RowStatus.values().length];
        rows.forEach(row -> of[row.status().ordinal()]++);
        return new Counts(
                of[RowStatus.ENTERED.ordinal()],
                of[RowStatus.CHANGED.ordinal()],
                of[RowStatus.UNCHANGED.ordinal()],
                of[RowStatus.REFUSED.ordinal()],
                of[RowStatus.CONFLICT.ordinal()]);
    }

    /** By which is seen whether a later plan is the one that somebody saw. */
    static String fingerprint(List<PlannedRow> rows) {
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(row.inWords()).append('\n'));
        return Values.digest(all.toString());
    }
}
