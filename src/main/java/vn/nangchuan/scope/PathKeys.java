package vn.nangchuan.scope;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether the paths that the wall compares are true. A row names its unit by id and by path; were the two not tied by
 * foreign keys that end at the unit itself, a commune could store rows under its own path that pass for the province's.
 */
final class PathKeys {

    private static final String UNIT = "unit";
    private static final String UNIT_ID = "unit_id";
    private static final String UNIT_PATH = "unit_path";
    private static final String COUNTER_PATH = "counter_path";

    private final Map<String, WallTable> tables;

    private PathKeys(List<WallTable> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(WallTable::name, Function.identity()));
    }

    /**
     * Refuses tables whose rows could name a unit beside another one's path.
     *
     * @throws IllegalStateException when there is one
     */
    static void require(List<WallTable> tables) {
        PathKeys keys = new PathKeys(tables);
        tables.stream().filter(table -> table.kind().hasPath()).forEach(keys::require);
    }

    private void require(WallTable table) {
        demand(
                table,
                tiesUnit(table),
                table.kind() == TableKind.PERSON_OWNED
                        ? "(official_id, unit_id, unit_path) to official"
                        : "(unit_id, unit_path) to unit, or to a table that has it");
        if (table.kind() == TableKind.TWO_SIDED) {
            demand(table, tiesCounter(table), "from counter_path to the path of the other side");
        }
    }

    private static void demand(WallTable table, boolean tied, String wanted) {
        if (!tied) {
            throw new IllegalStateException(
                    "The table %s is of kind %s but has no foreign key %s that holds for every row"
                            .formatted(table.name(), table.kind(), wanted));
        }
    }

    private boolean tiesUnit(WallTable table) {
        return table.keys().stream()
                .filter(key -> key.everyRow() && key.follows(UNIT_PATH, UNIT_PATH))
                .anyMatch(key -> table.kind() == TableKind.PERSON_OWNED
                        ? key.otherTable().equals("official")
                                && key.follows("official_id", "id")
                                && key.follows(UNIT_ID, UNIT_ID)
                        : isUnit(key) || (key.follows(UNIT_ID, UNIT_ID) && isTied(table, key)));
    }

    private boolean tiesCounter(WallTable table) {
        return table.keys().stream()
                .filter(ForeignKey::everyRow)
                .anyMatch(key -> (key.follows(COUNTER_PATH, UNIT_PATH) || key.follows(COUNTER_PATH, COUNTER_PATH))
                        && (key.otherTable().equals(UNIT) || isTied(table, key)));
    }

    private static boolean isUnit(ForeignKey key) {
        return key.otherTable().equals(UNIT) && key.follows(UNIT_ID, "id");
    }

    /** The other table is looked through in its turn. */
    private boolean isTied(WallTable table, ForeignKey key) {
        WallTable other = tables.get(key.otherTable());
        return other != null
                && !other.name().equals(table.name())
                && other.kind().hasPath();
    }
}
