package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.Published;
import vn.nangchuan.training.ClassStatus;

/** A class with what its host still has to decide: first what was submitted, then who waits for a seat. */
@Published("a class is offered to the whole province; each nomination in it is judged")
public record ClassWaiting(
        TrainingClassId trainingClass,
        String code,
        String name,
        LocalDate startsOn,
        ClassStatus status,
        int capacity,
        int seatsTaken,
        int waiting,
        List<NominationLine> nominations) {

    public ClassWaiting {
        nominations = List.copyOf(nominations);
    }

    public int seatsLeft() {
        return capacity - seatsTaken;
    }
}
