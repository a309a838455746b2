package vn.nangchuan.isolation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nangchuan.units.UnitPermissions;

/** What each role got with each permission of each relation's data, all calls together. */
final class Observations {

    private final Map<Cell, String> answers = new TreeMap<>();

    private record Cell(String role, String permission, Relation relation) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return role + "," + permission + "," + relation;
        }
    }

    void add(Target target, Caller caller, Relation relation, Subject subject, Answer answer) {
        if (!target.permissions().isEmpty() && !caller.isAllowedAll()) {
            answers.merge(
                    new Cell(
                            caller.role(),
                            target.permissions().stream().sorted().collect(joining(" or ")),
                            relation),
                    nameOf(target, answer, subject, caller),
                    Observations::more);
        }
    }

    private static String nameOf(Target target, Answer answer, Subject subject, Caller caller) {
        if (answer.isRefused()) {
            return "refused";
        }
        if (answer.reaches(subject, caller)) {
            return "allowed";
        }
        if (answer.readsPublished(subject.path(), target.permissions().contains(UnitPermissions.READ))) {
            return "published";
        }
        return answer.counts() && target.isAboutOneUnit() ? "counted" : "nothing";
    }

    private static String more(String one, String other) {
        List<String> rising = List.of("refused", "nothing", "counted", "published", "allowed");
        return rising.indexOf(one) > rising.indexOf(other) ? one : other;
    }

    /** Where the table says another thing than what was seen. */
    List<String> differences(ExpectedAnswers expected) {
        List<String> differences = new ArrayList<>();
        answers.forEach((cell, answer) -> {
            String wanted = expected.answer(cell.role(), cell.permission(), cell.relation());
            if (!wanted.equals(answer)) {
                differences.add(cell + " gives '" + answer + "', the table says '" + wanted + "'");
            }
        });
        return differences;
    }
}
