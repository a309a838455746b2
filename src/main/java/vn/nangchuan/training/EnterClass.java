package vn.nangchuan.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/** A class as it was run, or is running, before the portal knew of it. */
public record EnterClass(PlanClass plan, ClassStatus status, List<Seat> enrolments) {

    public EnterClass {
        enrolments = List.copyOf(enrolments);
    }

    /**
     * One who sat in it.
     *
     * @param status {@code ENROLLED} as long as there is no result
     * @param resultOn day of the result, null without one
     */
    public record Seat(
            OfficialId official,
            EnrolmentStatus status,
            @Nullable LocalDate resultOn) {

        /** @throws IllegalArgumentException when status and day do not go together */
        public Seat {
            if (status == EnrolmentStatus.WITHDRAWN || status.isResult() != (resultOn != null)) {
                throw new IllegalArgumentException("%s does not go with a result on %s".formatted(status, resultOn));
            }
        }
    }

    /** Whether every seat is as the status of the class allows. */
    boolean isConsistent() {
        return switch (status) {
            case CLOSED -> enrolments.stream().allMatch(seat -> seat.status().isResult());
            case RUNNING, FINISHED -> true;
            case OPEN, LIST_CLOSED, POSTPONED ->
                enrolments.stream().allMatch(seat -> seat.status() == EnrolmentStatus.ENROLLED);
            case PLANNED, CANCELLED -> enrolments.isEmpty();
        };
    }
}
