package vn.nangchuan.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.TrainingClassId;

/** Who was there at one sitting of a class; a mark made before is replaced. */
public record MarkAttendance(TrainingClassId trainingClass, long sitting, List<Mark> marks) {

    public MarkAttendance {
        marks = List.copyOf(marks);
    }

    /**
     * Whether one was there for the whole sitting.
     *
     * @param reason of an absence
     */
    public record Mark(
            EnrolmentId enrolment,
            boolean present,
            @Nullable String reason) {}
}
