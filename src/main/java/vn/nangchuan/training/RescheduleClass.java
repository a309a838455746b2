package vn.nangchuan.training;

import java.util.List;
import vn.nangchuan.kernel.TrainingClassId;

/**
 * Other days for a class that is planned or postponed.
 *
 * @param seenVersion the version of the class that the new days were chosen for
 */
public record RescheduleClass(TrainingClassId trainingClass, int seenVersion, List<SittingDays> sittings) {

    public RescheduleClass {
        sittings = List.copyOf(sittings);
    }
}
