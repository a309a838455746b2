package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;

/**
 * Says what the rows of a file do to the register, one after the other, and writes nothing. An empty cell leaves the dossier
 * as it is. Of a row that the portal wrote, a cell counts only where it was changed in the file.
 */
final class RowPlanner {

    private final PeopleIndex people;
    private final PersonPlan.Rules rules;
    private final Predicate<Long> isOwn;
    private final Map<Integer, Map<SheetField, Choice>> choices;
    private final Map<Object, Integer> seen = new HashMap<>();

    /**
     * @param isOwn whether a dossier is that of whoever brings the file
     * @param choices of cells in conflict, by the number of the row
     */
    RowPlanner(
            PeopleIndex people,
            PersonPlan.Rules rules,
            Predicate<Long> isOwn,
            Map<Integer, Map<SheetField, Choice>> choices) {
        this.people = people;
        this.rules = rules;
        this.isOwn = isOwn;
        this.choices = choices;
    }

    PlannedRow plan(ReadRow row) {
        PeopleIndex.Match match = people.find(row);
        List<RowNotice> notices = new ArrayList<>(row.notices());
        if (match.finding() != null) {
            notices.add(RowNotice.of(null, match.finding()));
        }
        KnownPerson known = match.person();
        Integer earlier = seen.putIfAbsent(whoIs(row, known), row.number());
        if (earlier != null) {
            notices.add(RowNotice.of(null, Finding.error(ImportFinding.ROW_TWICE, earlier)));
        }
        if (isRefused(notices)) {
            return new PlannedRow(
                    row.number(), RowStatus.REFUSED, idOf(known), name(row, known), List.of(), notices, null);
        }
        return known == null ? entered(row, notices) : changed(row, known, notices);
    }

    private static Object whoIs(ReadRow row, @Nullable KnownPerson known) {
        if (known != null) {
            return known.id();
        }
        String number = row.value(SheetField.IDENTITY_NUMBER);
        return number == null ? "row " + row.number() : number;
    }

    private PlannedRow entered(ReadRow row, List<RowNotice> notices) {
        PersonPlan plan = new PersonPlan(null, row.values(), rules);
        notices.addAll(plan.notices());
        List<CellChange> changes = new ArrayList<>();
        row.values().forEach((field, value) -> {
            if (!value.isEmpty() && !plan.isLeftOut(field)) {
                changes.add(new CellChange(field, null, shown(field, value), false));
            }
        });
        boolean refused = isRefused(notices);
        return new PlannedRow(
                row.number(),
                refused ? RowStatus.REFUSED : RowStatus.ENTERED,
                null,
                name(row, null),
                changes,
                notices,
                refused ? null : plan.writing());
    }

    private PlannedRow changed(ReadRow row, KnownPerson known, List<RowNotice> notices) {
        CellComparison cells = new CellComparison(row, known, notices, rules::hash);
        Map<SheetField, Choice> chosen = choices.getOrDefault(row.number(), Map.of());
        boolean isOpen =
                cells.changes().stream().anyMatch(change -> change.conflict() && !chosen.containsKey(change.field()));
        EnumMap<SheetField, String> written = new EnumMap<>(cells.wanted());
        chosen.forEach((field, choice) -> {
            if (choice == Choice.DOSSIER) {
                written.remove(field);
            }
        });
        PersonPlan plan = new PersonPlan(known, written, rules);
        notices.addAll(plan.notices());
        List<CellChange> changes = cells.changes().stream()
                .filter(change -> !plan.isLeftOut(change.field()))
                .toList();
        if (!changes.isEmpty() && isOwn.test(known.id())) {
            notices.add(RowNotice.of(null, Finding.error(ImportFinding.ROW_OWN_DOSSIER)));
        }
        RowStatus status = status(notices, changes, isOpen, plan);
        boolean writes = status == RowStatus.CHANGED;
        return new PlannedRow(
                row.number(),
                status,
                known.id(),
                known.person().name(),
                changes,
                notices,
                writes ? plan.writing() : null);
    }

    private static RowStatus status(
            List<RowNotice> notices, List<CellChange> changes, boolean isOpen, PersonPlan plan) {
        if (isRefused(notices)) {
            return RowStatus.REFUSED;
        }
        if (isOpen) {
            return RowStatus.CONFLICT;
        }
        return changes.isEmpty() || !plan.writesAnything() ? RowStatus.UNCHANGED : RowStatus.CHANGED;
    }

    private static boolean isRefused(List<RowNotice> notices) {
        return notices.stream().anyMatch(RowNotice::error);
    }

    private static @Nullable Long idOf(@Nullable KnownPerson known) {
        return known == null ? null : known.id();
    }

    private static String name(ReadRow row, @Nullable KnownPerson known) {
        String written = row.value(SheetField.FULL_NAME);
        return written != null ? written : known == null ? "" : known.person().name();
    }

    /** Whoever brought the file knows what is in it; a whole number still stands nowhere but where it must. */
    static @Nullable String shown(SheetField field, @Nullable String value) {
        return field == SheetField.IDENTITY_NUMBER && value != null && value.length() > 4
                ? "…" + value.substring(value.length() - 4)
                : value;
    }
}
