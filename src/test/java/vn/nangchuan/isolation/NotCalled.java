package vn.nangchuan.isolation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the matrix does not call, each with its reason; a line that fits nothing fails. */
final class NotCalled {

    private final Map<String, String> reasons = ExpectedAnswers.read("isolation/not-called.csv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

    List<Target> without(List<Target> targets) {
        for (String name : reasons.keySet()) {
            if (targets.stream().noneMatch(target -> fits(name, target))) {
                throw new IllegalStateException("not-called.csv names what is not there: " + name);
            }
        }
        return targets.stream()
                .filter(target -> reasons.keySet().stream().noneMatch(name -> fits(name, target)))
                .toList();
    }

    private static boolean fits(String name, Target target) {
        return name.endsWith(".*")
                ? target.name().startsWith(name.substring(0, name.length() - 1))
                : target.name().equals(name);
    }
}
