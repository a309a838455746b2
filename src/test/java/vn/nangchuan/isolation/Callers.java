package vn.nangchuan.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nangchuan.scope.UnitPath;

/** Each role of {@code access/roles.csv} in one of the units where such a role is held, and one who may do all. Some are held in a school too. */
final class Callers {

    /** Nobody has it; with it the wall stands alone. */
    static final String EVERY_PERMISSION = "(every permission)";

    /** Follows the name of a role that is held in a school, beside the units above and below each other. */
    static final String IN_A_SCHOOL = " in a school";

    private static final String SCHOOL = "school";

    private static final Set<String> NARROWED = Set.of("OFFICIAL", "EMERGENCY_READER");

    private Callers() {}

    static List<Caller> of(SeededWorld world) {
        List<String[]> levels = ExpectedAnswers.read("isolation/levels.csv");
        Map<String, Integer> depths = levels.stream()
                .filter(cells -> !cells[1].equals(SCHOOL))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.parseInt(cells[1])));
        List<Caller> callers = new ArrayList<>();
        permissionsByRole().forEach((role, permissions) -> {
            Integer depth = depths.get(role);
            if (depth == null) {
                throw new IllegalStateException("Where is the role " + role + " held? Tell isolation/levels.csv");
            }
            List<UnitPath> units = world.callers(depth);
            UnitPath unit = units.get(callers.size() % units.size());
            boolean narrowed = NARROWED.contains(role);
            callers.add(new Caller(role, unit, permissions, narrowed ? world.officialOf(unit) : null));
        });
        levels.stream()
                .filter(cells -> cells[1].equals(SCHOOL))
                .map(cells -> inASchool(cells[0], world))
                .forEach(callers::add);
        callers.addAll(ofEveryPermission(world));
        return callers;
    }

    private static Caller inASchool(String role, SeededWorld world) {
        return new Caller(
                role + IN_A_SCHOOL, world.school(), permissionsByRole().getOrDefault(role, Set.of()), null);
    }

    /** One in each kind of unit who may do everything. */
    static List<Caller> ofEveryPermission(SeededWorld world) {
        return Stream.concat(
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(depth -> world.callers(depth).getFirst()),
                        Stream.of(world.school()))
                .map(unit -> new Caller(EVERY_PERMISSION, unit, AllPermissions.NAMES, null))
                .toList();
    }

    /** One of a commune who may do everything else. */
    static Caller withoutOnly(Set<String> permissions, SeededWorld world) {
        Set<String> others = new TreeSet<>(AllPermissions.NAMES);
        others.removeAll(permissions);
        return new Caller(EVERY_PERMISSION, world.callers(3).getFirst(), others, null);
    }

    static Map<String, Set<String>> permissionsByRole() {
        return ExpectedAnswers.read("access/roles.csv").stream()
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        TreeMap::new,
                        Collectors.mapping(cells -> cells[1], Collectors.toCollection(TreeSet::new))));
    }
}
