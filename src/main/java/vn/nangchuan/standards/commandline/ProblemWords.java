package vn.nangchuan.standards.commandline;

/** Refused cells in words. */
final class ProblemWords {
    private static final int LONGEST = 60;

    private final Texts texts;

    ProblemWords(Texts texts) {
        this.texts = texts;
    }

    String of(Problem problem) {
        Complaint complaint = problem.complaint();
        String reason = texts.of(
                "standards.problem." + complaint.kind(), complaint.values().toArray());
        String key = problem.found().isEmpty() ? "standards.problem" : "standards.problem.found";
        return texts.of(key, problem.row(), cut(problem.column()), reason, cut(problem.found()));
    }

    private static String cut(String shown) {
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
