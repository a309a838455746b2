package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.FieldFinding;
import vn.nangchuan.standards.Criterion;

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
    private final Map<String, Integer> numbers = new HashMap<>();

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
        EnumMap<SheetField, String> written = new EnumMap<>(row.values());
        written.values().removeIf(String::isEmpty);
        Map<Criterion, PaperMeaning> meanings = new EnumMap<>(Criterion.class);
        for (Criterion criterion : SheetField.PAPERS) {
            PaperMeaning meaning = PaperMeaning.of(criterion, List.of(), row);
            meanings.put(criterion, meaning);
            if (meaning.incomplete()) {
                leaveOut(criterion, written, notices);
            }
        }
        refuseTaken(written, null, row, notices);
        PersonPlan plan = new PersonPlan(null, written, row, meanings, rules);
        notices.addAll(plan.notices());
        List<CellChange> changes = written.entrySet().stream()
                .map(cell -> new CellChange(cell.getKey(), null, shown(cell.getKey(), cell.getValue()), false))
                .toList();
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

    /** Lists often name a level and nothing of its paper; that is no reason to refuse the person. */
    private static void leaveOut(Criterion criterion, Map<SheetField, String> written, List<RowNotice> notices) {
        written.keySet().stream()
                .filter(field -> field.criterion() == criterion)
                .findFirst()
                .ifPresent(field ->
                        notices.add(RowNotice.of(field, Finding.warning(ImportFinding.CELL_PAPER_INCOMPLETE))));
        written.keySet().removeIf(field -> field.criterion() == criterion);
    }

    /** A number is one person's, in the register and in the file. */
    private void refuseTaken(
            Map<SheetField, String> written, @Nullable KnownPerson by, ReadRow row, List<RowNotice> notices) {
        PeopleIndex.number(written.get(SheetField.IDENTITY_NUMBER))
                .map(rules::hash)
                .ifPresent(wanted -> {
                    Integer earlier = numbers.putIfAbsent(wanted, row.number());
                    if (earlier != null && earlier != row.number()) {
                        notices.add(RowNotice.of(
                                SheetField.IDENTITY_NUMBER, Finding.error(ImportFinding.ROW_TWICE, earlier)));
                    } else if (people.isTaken(wanted, by)) {
                        notices.add(RowNotice.of(
                                SheetField.IDENTITY_NUMBER, Finding.error(FieldFinding.FIELD_IDENTITY_TAKEN)));
                    }
                });
    }

    private PlannedRow changed(ReadRow row, KnownPerson known, List<RowNotice> notices) {
        CellComparison cells = new CellComparison(row, known, notices, rules::hash);
        Map<SheetField, Choice> chosen = choices.getOrDefault(row.number(), Map.of());
        boolean isOpen =
                cells.changes().stream().anyMatch(change -> change.conflict() && !chosen.containsKey(change.field()));
        EnumMap<SheetField, String> written = new EnumMap<>(SheetField.class);
        written.putAll(cells.wanted());
        chosen.forEach((field, choice) -> {
            if (choice == Choice.DOSSIER) {
                written.remove(field);
            }
        });
        refuseTaken(written, known, row, notices);
        PersonPlan plan = new PersonPlan(known, written, row, cells.papers(), rules);
        notices.addAll(plan.notices());
        if (!cells.changes().isEmpty() && isOwn.test(known.id())) {
            notices.add(RowNotice.of(null, Finding.error(ImportFinding.ROW_OWN_DOSSIER)));
        }
        RowStatus status = status(notices, cells.changes(), isOpen, plan);
        return new PlannedRow(
                row.number(),
                status,
                known.id(),
                known.person().name(),
                cells.changes(),
                notices,
                status == RowStatus.CHANGED ? plan.writing() : null);
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
