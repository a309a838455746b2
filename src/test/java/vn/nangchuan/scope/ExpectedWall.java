package vn.nangchuan.scope;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.WallTable.Creator;

/**
 * What decision 4 promises, said once more without SQL: which scope sees, changes and makes which row of a table. It knows
 * the table's kind and what its comment adds, and compares paths by their beginnings.
 *
 * @see WallSql
 */
final class ExpectedWall {

    private final WallTable table;

    ExpectedWall(WallTable table) {
        this.table = table;
    }

    /** Without a scope nothing is seen but what the platform works with. */
    boolean sees(@Nullable Scope scope, ProbeRow row) {
        return switch (table.kind()) {
            case PLATFORM -> true;
            case SEALED -> false;
            case CATALOGUE -> scope != null && (table.isShared() || isInProvince(scope, row));
            case OFFERED -> scope != null && isInProvince(scope, row);
            case TENANT, PERSON_OWNED -> scope != null && isKeptIn(scope, row) && isOfPerson(scope, row);
            case TWO_SIDED ->
                scope != null && (isKeptIn(scope, row) || isCounteredIn(scope, row)) && isOfPerson(scope, row);
        };
    }

    /** Whether a row that is there may be changed or removed, were it seen or not. */
    boolean changes(@Nullable Scope scope, ProbeRow row) {
        return switch (table.kind()) {
            case PLATFORM, SEALED -> true;
            case CATALOGUE -> table.isShared() || (scope != null && isOfWholeProvince(scope, row));
            case OFFERED -> scope != null && isKeptIn(scope, row) && scope.official() == null;
            case TENANT, PERSON_OWNED, TWO_SIDED -> sees(scope, row);
        };
    }

    /** Whether such a row may be added. */
    boolean makes(@Nullable Scope scope, ProbeRow row) {
        return table.kind() == TableKind.TWO_SIDED ? scope != null && isMadeIn(scope, row) : changes(scope, row);
    }

    private boolean isMadeIn(Scope scope, ProbeRow row) {
        boolean byUnit = table.creator() != Creator.COUNTER && isKeptIn(scope, row);
        boolean byCounter = table.creator() != Creator.UNIT && isCounteredIn(scope, row);
        return (byUnit || byCounter) && isOfPerson(scope, row);
    }

    private static boolean isInProvince(Scope scope, ProbeRow row) {
        return scope.path().province().value() == row.province();
    }

    /** Whether the row's own unit is in the scope, and not only its other side. */
    static boolean isKeptIn(Scope scope, ProbeRow row) {
        return isInProvince(scope, row) && scope.path().contains(row.place().unit());
    }

    private static boolean isCounteredIn(Scope scope, ProbeRow row) {
        return isInProvince(scope, row) && scope.path().contains(row.place().counter());
    }

    /** Paths of a catalogue must not lead out of the province that writes it. */
    private boolean isOfWholeProvince(Scope scope, ProbeRow row) {
        return scope.path().depth() == 1
                && scope.official() == null
                && (table.hasColumn("unit_path") ? isKeptIn(scope, row) : isInProvince(scope, row));
    }

    /** Who looks at their own file only reaches nothing that names another, or nobody. */
    private boolean isOfPerson(Scope scope, ProbeRow row) {
        if (scope.official() == null || table.openToOfficials()) {
            return true;
        }
        Optional<Long> named = table.person()
                .flatMap(column -> column.equals("id") ? Optional.of(row.id()) : Optional.ofNullable(row.official()));
        return named.isPresent() && Objects.equals(named.get(), scope.official().value());
    }
}
