package vn.nangchuan.scope;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.ProbeWorld.Filled;
import vn.nangchuan.scope.WallProbes.Door;
import vn.nangchuan.scope.WallProbes.Probe;

/**
 * Every statement that is tried on one table: each scope reads all, and reads, changes, removes, takes over, moves and adds
 * each row; with what must come of it.
 */
final class ProbesOfTable {

    private static final String DONE = "done";
    private static final String NOTHING = "nothing was there";
    private static final String BY_VIEW = "refused by the view";
    private static final String BY_TRIGGER = "refused by a trigger";
    private static final String NO_RIGHT = "no right";

    private final Filled filled;
    private final WallTable table;
    private final ExpectedWall expected;
    private final String name;

    ProbesOfTable(Filled filled) {
        this.filled = filled;
        this.table = filled.table();
        this.expected = new ExpectedWall(table);
        this.name = "`" + table.name() + "`";
    }

    static String done(int rows) {
        return rows == 0 ? NOTHING : DONE;
    }

    static String refusal(int errorCode) {
        return switch (errorCode) {
            case 1369 -> BY_VIEW;
            case 1644 -> BY_TRIGGER;
            case 1142, 1143, 1370 -> NO_RIGHT;
            default -> "error " + errorCode;
        };
    }

    /** What is cheap and tells most comes first. */
    Stream<Probe> all() {
        Stream<Probe> throughView = TableKind.WITH_VIEW.contains(table.kind())
                ? Stream.of(
                                scopes(false).map(scope -> read(scope.scope())),
                                scopes(false).flatMap(scope -> onExisting(scope.scope())),
                                scopes(true).flatMap(scope -> adding(scope.scope(), Door.APPLICATION)))
                        .flatMap(probes -> probes)
                : Stream.empty();
        return hasTriggers()
                ? Stream.concat(
                        throughView,
                        Stream.concat(
                                scopes(false).flatMap(scope -> pastTheView(scope.scope())),
                                Stream.concat(
                                        scopes(true).flatMap(scope -> adding(scope.scope(), Door.TRIGGERS_ALONE)),
                                        new ProbesOfWords(filled).all())))
                : throughView;
    }

    private record Asked(@Nullable Scope scope) {}

    private static Stream<Asked> scopes(boolean ofCopies) {
        return Stream.concat(ProbeRow.scopes(ofCopies).stream().map(Asked::new), Stream.of(new Asked(null)));
    }

    private boolean hasTriggers() {
        return switch (table.kind()) {
            case TENANT, PERSON_OWNED, OFFERED, TWO_SIDED -> true;
            case CATALOGUE -> !table.isShared();
            case PLATFORM, SEALED -> false;
        };
    }

    private Probe read(@Nullable Scope scope) {
        String ids = filled.rows().stream()
                .filter(row -> expected.sees(scope, row))
                .map(ProbeRow::id)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return new Probe(
                Door.APPLICATION, scope, "all", "SELECT id FROM %s ORDER BY id".formatted(name), "reads " + ids);
    }

    private Stream<Probe> onExisting(@Nullable Scope scope) {
        Stream<Probe> onEach = filled.rows().stream().flatMap(row -> onRow(scope, row));
        return scope == null
                ? onEach
                : Stream.concat(onEach, filled.rows().stream().flatMap(row -> takingOver(scope, row)));
    }

    private Stream<Probe> onRow(@Nullable Scope scope, ProbeRow row) {
        String where = " WHERE id = " + row.id();
        return Stream.concat(
                Stream.of(
                        probe(
                                scope,
                                row,
                                "UPDATE %s SET %s%s".formatted(name, filled.touching(), where),
                                update(scope, row, row)),
                        probe(scope, row, "DELETE FROM %s%s".formatted(name, where), delete(scope, row))),
                movesOutOf(scope, row).map(moved -> move(Door.APPLICATION, scope, moved, update(scope, row, moved))));
    }

    /** Where else a row could be put by those who may change it. */
    private Stream<ProbeRow> movesOutOf(@Nullable Scope scope, ProbeRow row) {
        return scope != null && row.equals(ownOf(scope))
                ? filled.rows().stream().map(other -> row.movedTo(filled.pathIsUnique() ? other.below() : other))
                : Stream.empty();
    }

    private @Nullable ProbeRow ownOf(Scope scope) {
        return filled.rows().stream()
                .filter(row -> expected.sees(scope, row) && expected.changes(scope, row))
                .findFirst()
                .orElse(null);
    }

    private Probe move(Door door, @Nullable Scope scope, ProbeRow moved, String outcome) {
        String sql = "UPDATE %s SET %s WHERE id = %d".formatted(path(door), filled.placing(moved), moved.id());
        return new Probe(door, scope, moved.name(), sql, outcome);
    }

    /** By its number, though the view does not show it. */
    private Stream<Probe> takingOver(Scope scope, ProbeRow row) {
        ProbeRow taken = row.takenInto(scope);
        String insert = filled.insert("INSERT", name, taken);
        return Stream.of(
                probe(scope, row, filled.insert("REPLACE", name, taken), takeOver(scope, row, taken)),
                probe(
                        scope,
                        row,
                        "%s ON DUPLICATE KEY UPDATE %s, %s".formatted(insert, filled.placing(taken), filled.touching()),
                        takeOver(scope, row, taken).equals(DONE)
                                ? byTriggers(scope, row, taken)
                                : takeOver(scope, row, taken)));
    }

    private Stream<Probe> adding(@Nullable Scope scope, Door door) {
        return filled.rows().stream()
                .map(row -> filled.pathIsUnique() ? row.below().copy() : row.copy())
                .map(row -> new Probe(
                        door, scope, row.name(), filled.insert("INSERT", path(door), row), add(door, scope, row)));
    }

    private Stream<Probe> pastTheView(@Nullable Scope scope) {
        return filled.rows().stream().flatMap(row -> {
            String where = " WHERE id = " + row.id();
            Stream<Probe> plain = Stream.of(
                    new Probe(
                            Door.TRIGGERS_ALONE,
                            scope,
                            row.name(),
                            "UPDATE %s SET %s%s".formatted(path(Door.TRIGGERS_ALONE), filled.touching(), where),
                            byTriggers(scope, row, row)),
                    new Probe(
                            Door.TRIGGERS_ALONE,
                            scope,
                            row.name(),
                            "DELETE FROM %s%s".formatted(path(Door.TRIGGERS_ALONE), where),
                            removes(scope, row) ? DONE : BY_TRIGGER));
            Stream<ProbeRow> moves = scope == null
                    ? Stream.empty()
                    : Stream.concat(movesOutOf(scope, row), Stream.of(row.movedTo(row.takenInto(scope))));
            return Stream.concat(
                    plain, moves.map(moved -> move(Door.TRIGGERS_ALONE, scope, moved, byTriggers(scope, row, moved))));
        });
    }

    private Probe probe(@Nullable Scope scope, ProbeRow row, String sql, String outcome) {
        return new Probe(Door.APPLICATION, scope, row.name(), sql, outcome);
    }

    private String path(Door door) {
        return door == Door.APPLICATION
                ? name
                : "`" + filled.world().wall().access.ownerSchema() + "`." + name;
    }

    private String update(@Nullable Scope scope, ProbeRow old, ProbeRow made) {
        if (isNeverChanged()) {
            return NO_RIGHT;
        }
        if (!expected.sees(scope, old)) {
            return NOTHING;
        }
        return expected.sees(scope, made) ? byTriggers(scope, old, made) : BY_VIEW;
    }

    private String delete(@Nullable Scope scope, ProbeRow row) {
        if (isNeverChanged()) {
            return NO_RIGHT;
        }
        if (!expected.sees(scope, row)) {
            return NOTHING;
        }
        return removes(scope, row) ? DONE : BY_TRIGGER;
    }

    private boolean removes(@Nullable Scope scope, ProbeRow row) {
        return expected.changes(scope, row) && !filled.words().holdsToStep(scope);
    }

    private String takeOver(Scope scope, ProbeRow old, ProbeRow taken) {
        if (isNeverChanged()) {
            return NO_RIGHT;
        }
        if (!expected.sees(scope, taken)) {
            return BY_VIEW;
        }
        return removes(scope, old) && expected.makes(scope, taken) ? DONE : BY_TRIGGER;
    }

    /** What the view refuses never reaches a trigger. Where it shows no more than may be written, there is none. */
    private String add(Door door, @Nullable Scope scope, ProbeRow row) {
        if (door == Door.APPLICATION && table.isShared()) {
            return NO_RIGHT;
        }
        if (door == Door.APPLICATION && !expected.sees(scope, row)) {
            return BY_VIEW;
        }
        boolean beyondTheStep = filled.words().holdsToStep(scope) && row.isAnswered();
        boolean saidByNoSource =
                filled.words().source() != null && (scope == null || !ExpectedWall.isKeptIn(scope, row));
        boolean made = expected.makes(scope, row) || viewShowsWhatMayBeWritten();
        return made && !beyondTheStep && !saidByNoSource ? DONE : BY_TRIGGER;
    }

    private String byTriggers(@Nullable Scope scope, ProbeRow old, ProbeRow made) {
        boolean madeMatters = !viewShowsWhatMayBeWritten() && table.kind() != TableKind.TWO_SIDED;
        boolean may = expected.changes(scope, old) && (!madeMatters || expected.changes(scope, made));
        return may && !filled.words().holdsToStep(scope) && leavesWhatIsKept(scope, old, made) ? DONE : BY_TRIGGER;
    }

    private boolean leavesWhatIsKept(@Nullable Scope scope, ProbeRow old, ProbeRow made) {
        return !filled.words().kept().contains("official_id")
                || Objects.equals(old.official(), made.official())
                || (scope != null && ExpectedWall.isKeptIn(scope, old));
    }

    private boolean viewShowsWhatMayBeWritten() {
        return List.of(TableKind.TENANT, TableKind.PERSON_OWNED, TableKind.PLATFORM)
                .contains(table.kind());
    }

    private boolean isNeverChanged() {
        return table.appendOnly() || table.isShared();
    }
}
