package vn.nangchuan.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who may see and write a table's rows. Every table names its kind in its comment. */
enum TableKind {
    /** The unit that keeps the file, and those above it. */
    TENANT("tenant", Set.of("province_id", "unit_id", "unit_path")),
    /** As tenant; moves with the official it belongs to. */
    PERSON_OWNED("person-owned", Set.of("province_id", "unit_id", "unit_path", "official_id")),
    /** Readable in the whole province; written in the scope of the unit that offers it. */
    OFFERED("offered", Set.of("province_id", "unit_id", "unit_path")),
    /** Seen and written by both sides; created by the side the comment names. */
    TWO_SIDED("two-sided", Set.of("province_id", "unit_id", "unit_path", "counter_path")),
    /** Readable by everybody who is signed in; written in the scope of its whole province, or if it has none by nobody. */
    CATALOGUE("catalogue", Set.of()),
    /** Ids, paths and instants the platform works with; shown on no screen of a unit. */
    PLATFORM("platform", Set.of()),
    /** Reached by nobody but the owner's procedures. */
    SEALED("sealed", Set.of());

    private final String word;
    private final Set<String> columns;

    TableKind(String word, Set<String> columns) {
        this.word = word;
        this.columns = columns;
    }

    /** The columns a table of this kind must have. */
    Set<String> columns() {
        return columns;
    }

    static TableKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of "
                        + Arrays.stream(values()).map(k -> k.word).toList()));
    }

    /** Kinds whose rows belong to one unit, with a path to compare. */
    boolean hasPath() {
        return columns.contains("unit_path");
    }

    static final List<TableKind> WITH_VIEW = List.of(TENANT, PERSON_OWNED, OFFERED, TWO_SIDED, CATALOGUE, PLATFORM);
}
