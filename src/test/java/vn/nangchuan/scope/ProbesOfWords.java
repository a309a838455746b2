package vn.nangchuan.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.CommentWords.Step;
import vn.nangchuan.scope.ProbeWorld.Filled;
import vn.nangchuan.scope.WallFixture.Place;
import vn.nangchuan.scope.WallProbes.Door;
import vn.nangchuan.scope.WallProbes.Probe;

/** What is tried because a table's comment says more of its columns than its kind does; past the views, column by column. */
final class ProbesOfWords {

    private static final String DONE = ProbesOfTable.done(1);
    private static final String REFUSED = ProbesOfTable.refusal(1644);
    /** Below 100 and of no row. */
    private static final long OTHER = 98;

    private static final Scope COMMUNE = Scope.ofJob(WallFixture.COMMUNE, "probe");
    private static final Scope SELF =
            new Scope(WallFixture.COMMUNE, "job:probe", Set.of(), new OfficialId(ProbeRow.SELF));

    private final Filled filled;
    private final CommentWords words;
    private final String table;

    ProbesOfWords(Filled filled) {
        this.filled = filled;
        this.words = filled.words();
        this.table = "`%s`.`%s`"
                .formatted(
                        filled.world().wall().access.ownerSchema(),
                        filled.table().name());
    }

    Stream<Probe> all() {
        Stream<Probe> ofStep = words.step() == null ? Stream.empty() : ofStep(words.step());
        Stream<Probe> ofSides = words.kept().stream().flatMap(this::keptByItsSide);
        Stream<Probe> ofSource = words.source() == null
                ? Stream.empty()
                : agreeing(filled.world().table(words.source()));
        return Stream.of(ofStep, ofSides, ofSource).flatMap(probes -> probes);
    }

    private Stream<Probe> ofStep(Step step) {
        String taken = "`%s` = '%s'".formatted(step.column(), step.to());
        Stream<Probe> whole = Stream.of(
                change(SELF, ProbeRow.SELF, taken, true),
                change(SELF, ProbeRow.SELF, "`%s` = 'PROBE'".formatted(step.column()), false),
                change(SELF, ProbeRow.ANSWERED.id(), taken, false),
                change(SELF, ProbeRow.COLLEAGUE, taken, false),
                change(COMMUNE, ProbeRow.SELF, "`%s` = 'PROBE'".formatted(step.column()), true),
                change(COMMUNE, ProbeRow.ANSWERED.id(), taken, true));
        Stream<Probe> withOthers = filled.types().keySet().stream()
                .filter(column -> !column.equals(step.column()))
                .map(column -> change(
                        SELF,
                        ProbeRow.SELF,
                        "%s, %s".formatted(taken, otherwise(column)),
                        step.with() == null || step.with().contains(column)));
        return Stream.concat(whole, withOthers);
    }

    private Stream<Probe> keptByItsSide(String column) {
        return Stream.of(
                change(COMMUNE, ProbeRow.OURS_WITH_SIBLING, otherwise(column), true),
                change(COMMUNE, ProbeRow.SIBLINGS_WITH_US, otherwise(column), false),
                change(COMMUNE, ProbeRow.SIBLINGS_BEFORE_WITH_US, otherwise(column), false));
    }

    private Probe change(Scope scope, long id, String assignment, boolean may) {
        String sql = "UPDATE %s SET %s WHERE id = %d".formatted(table, assignment, id);
        return new Probe(Door.TRIGGERS_ALONE, scope, "row " + id, sql, may ? DONE : REFUSED);
    }

    private String otherwise(String column) {
        return "`%s` = %s".formatted(column, other(column));
    }

    /** A value, as SQL, that no row says in that column. */
    String other(String column) {
        Place elsewhere = new Place(WallFixture.COMMUNE.child(new UnitId(OTHER)));
        String type = Objects.requireNonNull(filled.types().get(column));
        return switch (type) {
            case "date" -> "DATE '2001-02-03'";
            case "datetime", "timestamp" -> "TIMESTAMP '2001-02-03 04:05:06'";
            default -> column.equals("province_id") ? "13" : WallFixture.value(column, type, OTHER, elsewhere);
        };
    }

    /** The other side makes a row that says the same as its source and nothing more. In place of its like, if there is one. */
    private Stream<Probe> agreeing(Filled source) {
        ProbeRow like = source.rows().stream()
                .filter(row -> row.id() == ProbeRow.SIBLINGS_WITH_US)
                .findFirst()
                .orElseThrow();
        Map<String, String> same = new HashMap<>(filled.values(like.copy()));
        Map<String, String> said = source.values(like);
        words.asSource().forEach((column, there) -> same.put(column, said.get(there)));
        words.told().forEach(column -> same.put(column, "NULL"));
        String reference = source.table().name() + "_id";
        same.put(reference, Long.toString(like.id()));
        Map<String, String> deviations = new HashMap<>();
        words.kept().forEach(column -> deviations.put(column, other(column)));
        deviations.put(reference, "99");
        deviations.put("counter_path", "'" + WallFixture.COMMUNE.child(new UnitId(OTHER)) + "'");
        return Stream.concat(
                Stream.of(make(same, null, DONE)),
                deviations.entrySet().stream().map(deviation -> make(same, deviation, REFUSED)));
    }

    private Probe make(Map<String, String> values, Map.@Nullable Entry<String, String> deviation, String expected) {
        Map<String, String> row = new HashMap<>(values);
        if (deviation != null) {
            row.put(deviation.getKey(), deviation.getValue());
        }
        List<String> columns = List.copyOf(row.keySet());
        String sql = "REPLACE INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", ")),
                        columns.stream().map(row::get).collect(Collectors.joining(", ")));
        return new Probe(Door.TRIGGERS_ALONE, COMMUNE, "as its source, but " + deviation, sql, expected);
    }
}
