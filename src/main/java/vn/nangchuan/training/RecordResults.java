package vn.nangchuan.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.TrainingClassId;

/** The results of some of a class's enrolments. */
public record RecordResults(TrainingClassId trainingClass, List<Result> results) {

    public RecordResults {
        results = List.copyOf(results);
    }

    /**
     * What became of one.
     *
     * @param step {@code PASS}, {@code FAIL} or {@code DROP_OUT}
     */
    public record Result(
            EnrolmentId enrolment,
            EnrolmentStep step,
            @Nullable String reason) {

        /** @throws IllegalArgumentException when the step leads to no result */
        public Result {
            if (!step.to().isResult()) {
                throw new IllegalArgumentException(step + " is no result");
            }
        }
    }
}
