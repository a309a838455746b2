package vn.nangchuan.standards.commandline;

import java.util.regex.Pattern;

/** Refused cells in words, each in one line. */
final class ProblemWords {
    private static final int LONGEST = 60;

    /** They could end the line, or steer the terminal on which it is shown. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final Texts texts;

    ProblemWords(Texts texts) {
        this.texts = texts;
    }

    String of(Problem problem) {
        Complaint complaint = problem.complaint();
        String reason = texts.of(
                "standards.problem." + complaint.kind(), complaint.values().toArray());
        String key = problem.found().isEmpty() ? "standards.problem" : "standards.problem.found";
        return texts.of(key, problem.row(), oneLine(problem.column()), reason, oneLine(problem.found()));
    }

    private static String oneLine(String text) {
        String shown = CONTROL.matcher(text).replaceAll(" ");
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
