package vn.nangchuan.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a statement's conditions, however deep: what stands between AND or OR, of which each can be left out. It
 * reads brackets, quotes, commas and where a condition begins, and knows no more of SQL.
 */
final class Conditions {

    private static final Pattern TOKEN =
            Pattern.compile("'[^']*'|`[^`]*`|\"[^\"]*\"|(?i:\\b(?:AND|OR|WHERE)\\b)|[(),]", Pattern.DOTALL);

    private final String sql;
    private final List<Without> without = new ArrayList<>();

    /**
     * A statement that lacks one part of its conditions.
     *
     * @param removed what it lacks
     */
    record Without(String removed, String sql) {}

    private Conditions(String sql) {
        this.sql = sql;
    }

    /** The statement without each part of the conditions between the two places, one at a time. */
    static List<Without> leaveOutOneAtATime(String sql, int from, int to) {
        Conditions conditions = new Conditions(sql);
        conditions.read(new Part(from, from, to));
        return conditions.without;
    }

    /**
     * @param joint where what joins it to the part before begins; at the first part the same as its start
     */
    private record Part(int joint, int start, int end) {}

    private void read(Part whole) {
        Part part = split(whole, "WHERE").getLast();
        List<Part> arguments = split(part, ",");
        if (arguments.size() > 1) {
            arguments.forEach(this::read);
            return;
        }
        List<Part> operands = split(part, "OR");
        if (operands.size() == 1) {
            operands = split(part, "AND");
        }
        if (operands.size() > 1) {
            for (int index = 0; index < operands.size(); index++) {
                leaveOut(operands, index);
                read(operands.get(index));
            }
        } else {
            insides(part).forEach(this::read);
        }
    }

    private void leaveOut(List<Part> operands, int index) {
        Part part = operands.get(index);
        int from = part.joint();
        int to = index == 0 ? operands.get(1).start() : part.end();
        without.add(new Without(
                sql.substring(part.start(), part.end()).strip(), sql.substring(0, from) + " " + sql.substring(to)));
    }

    private List<Part> split(Part part, String separator) {
        List<Part> parts = new ArrayList<>();
        int joint = part.start();
        int start = part.start();
        int depth = 0;
        Matcher token = TOKEN.matcher(sql).region(part.start(), part.end());
        while (token.find()) {
            depth += depth(token.group());
            if (depth == 0 && token.group().equalsIgnoreCase(separator)) {
                parts.add(new Part(joint, start, token.start()));
                joint = token.start();
                start = token.end();
            }
        }
        parts.add(new Part(joint, start, part.end()));
        return parts;
    }

    /** What stands in each outermost pair of brackets. */
    private List<Part> insides(Part part) {
        List<Part> insides = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher token = TOKEN.matcher(sql).region(part.start(), part.end());
        while (token.find()) {
            int change = depth(token.group());
            if (change == 1 && depth == 0) {
                start = token.end();
            }
            depth += change;
            if (change == -1 && depth == 0) {
                insides.add(new Part(start, start, token.start()));
            }
        }
        return insides;
    }

    private static int depth(String token) {
        return switch (token) {
            case "(" -> 1;
            case ")" -> -1;
            default -> 0;
        };
    }
}
