package vn.nangchuan.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.WallFixture.Place;

/**
 * One row as the wall judges it, of whatever table.
 *
 * @param name whose it is, seen from {@link WallFixture#COMMUNE}
 * @param place the unit that keeps it and, where the table has two sides, the other one
 * @param province which may contradict the place
 * @param official whom it names; null: nobody
 */
record ProbeRow(
        String name,
        long id,
        Place place,
        long province,
        @Nullable Long official) {

    /** The official to whom scopes are narrowed. */
    static final long SELF = 60;

    static final long OURS_WITH_SIBLING = 22;
    static final long SIBLINGS_BEFORE_WITH_US = 23;
    static final long SIBLINGS_WITH_US = 24;
    static final long COLLEAGUE = 61;

    private static final long SOMEBODY = 65;
    /** Between the number of a row and that of its copy; all stay below 100, since keys are made of the last two digits. */
    private static final long APART = 30;

    private static final UnitPath COMMUNE = WallFixture.COMMUNE;
    private static final UnitPath BEFORE = below(WallFixture.DISTRICT, 344);
    private static final UnitPath AFTER = WallFixture.SIBLING;
    private static final UnitPath ABROAD = below(UnitPath.ofProvince(new UnitId(13)), 30);

    private static UnitPath below(UnitPath unit, long id) {
        return unit.child(new UnitId(id));
    }

    private static ProbeRow kept(long id, String name, UnitPath unit) {
        return new ProbeRow(name, id, new Place(unit), unit.province().value(), SOMEBODY);
    }

    private static ProbeRow sided(long id, String name, UnitPath unit, UnitPath counter) {
        return new ProbeRow(name, id, new Place(unit, counter), unit.province().value(), SOMEBODY);
    }

    private ProbeRow in(long otherProvince) {
        return new ProbeRow(name, id, place, otherProvince, official);
    }

    private ProbeRow about(@Nullable Long person) {
        return new ProbeRow(name, id, place, province, person);
    }

    private static final List<ProbeRow> KEPT = List.of(
            kept(1, "own", COMMUNE),
            kept(2, "the sibling's before it", BEFORE),
            kept(3, "the sibling's after it", AFTER),
            kept(4, "the child's", below(COMMUNE, 7)),
            kept(5, "the parent's", WallFixture.DISTRICT),
            kept(6, "the province's", WallFixture.PROVINCE),
            kept(7, "of a district before", below(below(WallFixture.PROVINCE, 29), 345)),
            kept(8, "of a district after", below(below(WallFixture.PROVINCE, 31), 345)),
            kept(9, "of a province before", below(below(UnitPath.ofProvince(new UnitId(11)), 30), 345)),
            kept(10, "of a province after", below(ABROAD, 345)),
            kept(11, "of a province that begins alike", below(UnitPath.ofProvince(new UnitId(120)), 30)),
            kept(12, "own, filed under another province", below(COMMUNE, 8)).in(13),
            kept(13, "of a province before, filed under ours", below(UnitPath.ofProvince(new UnitId(11)), 345))
                    .in(12),
            kept(14, "of a province after, filed under ours", below(ABROAD, 346))
                    .in(12));

    private static final List<ProbeRow> SIDED = List.of(
            sided(21, "own, with the sibling before", below(COMMUNE, 21), below(BEFORE, 21)),
            sided(OURS_WITH_SIBLING, "own, with the sibling after", below(COMMUNE, 22), below(AFTER, 22)),
            sided(SIBLINGS_BEFORE_WITH_US, "the sibling's before, with us", below(BEFORE, 23), below(COMMUNE, 23)),
            sided(SIBLINGS_WITH_US, "the sibling's after, with us", below(AFTER, 24), below(COMMUNE, 24)),
            sided(25, "between two siblings", below(AFTER, 25), below(BEFORE, 25)),
            sided(26, "own, with the sibling, filed under another province", below(COMMUNE, 26), below(AFTER, 26))
                    .in(13),
            sided(27, "the sibling's, with us, filed under another province", below(AFTER, 27), below(COMMUNE, 27))
                    .in(13));

    private static final List<ProbeRow> OF_PEOPLE = List.of(
            kept(SELF, "one's own, as an official", below(COMMUNE, 60)).about(SELF),
            kept(COLLEAGUE, "a colleague's", below(COMMUNE, 61)).about(COLLEAGUE),
            kept(62, "one's own with the sibling", below(AFTER, 62)).about(SELF));

    private static final ProbeRow OF_NOBODY =
            kept(63, "the unit's, of nobody", below(COMMUNE, 63)).about(null);

    /** Moved from the commune to its sibling by {@link ProbeWorld}. */
    static final ProbeRow FORMER = kept(15, "formerly own", below(AFTER, 15));

    /** Beyond the step that an official may take. */
    static final ProbeRow ANSWERED =
            kept(59, "one's own, answered", below(COMMUNE, 59)).about(SELF);

    /** Every row that a table of this kind can hold. */
    static List<ProbeRow> of(WallTable table, boolean officialMayBeEmpty, CommentWords words) {
        List<ProbeRow> rows = new ArrayList<>(KEPT);
        rows.add(FORMER);
        if (table.kind() == TableKind.TWO_SIDED) {
            rows.addAll(SIDED);
        }
        if (table.person().isPresent()) {
            rows.addAll(OF_PEOPLE);
        }
        if (words.step() != null) {
            rows.add(ANSWERED);
        }
        if (officialMayBeEmpty) {
            rows.add(OF_NOBODY);
        }
        return rows;
    }

    /** The same with a number of its own and, so that it can be added beside this one, the official's too. */
    ProbeRow copy() {
        return new ProbeRow(name, id + APART, place, province, official == null ? null : official + APART);
    }

    /** The same one step further down, where a path may occur once only. */
    ProbeRow below() {
        UnitPath unit = below(place.unit(), 96);
        return new ProbeRow(name, id, new Place(unit, below(place.counter(), 96)), province, official);
    }

    boolean isAnswered() {
        return name.equals(ANSWERED.name);
    }

    /** This row, by number, where the other one is. */
    ProbeRow movedTo(ProbeRow other) {
        return new ProbeRow(name + ", moved to: " + other.name, id, other.place, other.province, other.official);
    }

    /** This row, by number, as that scope's own, at a unit where no row stands yet. */
    ProbeRow takenInto(Scope scope) {
        Long person = scope.official() == null
                ? Long.valueOf(SOMEBODY)
                : Long.valueOf(scope.official().value());
        UnitPath vacant = below(scope.path(), 97);
        return new ProbeRow(name, id, new Place(vacant), scope.path().province().value(), person);
    }

    /** The scopes that ask for the rows, and for their copies: the official's number moves along. */
    static List<Scope> scopes(boolean ofCopies) {
        long self = ofCopies ? SELF + APART : SELF;
        return Stream.concat(
                        Stream.of(WallFixture.PROVINCE, WallFixture.DISTRICT, COMMUNE, ABROAD)
                                .map(path -> Scope.ofJob(path, "probe")),
                        Stream.of(COMMUNE, WallFixture.PROVINCE)
                                .map(path -> new Scope(path, "job:probe", Set.of(), new OfficialId(self))))
                .toList();
    }
}
