package vn.nangchuan.jobs;

import java.util.List;

/**
 * What came of a job.
 *
 * @param code names the sentence that says it
 * @param figures the numbers in that sentence, in their order
 */
public record JobReport(String code, List<Long> figures) {

    public JobReport {
        if (!code.matches("[A-Z][A-Z_]{0,39}")) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        figures = List.copyOf(figures);
    }

    public static JobReport of(String code, Long... figures) {
        return new JobReport(code, List.of(figures));
    }
}
