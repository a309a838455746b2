package vn.nangchuan.nominations;

import java.util.List;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.TrainingFinding;

/** A seat is free, or at least a place on the waiting list. */
class SeatPolicy implements NominationPolicy {

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        ClassLine line = candidacy.trainingClass();
        if (!line.isFull()) {
            return List.of();
        }
        return List.of(
                line.hasWaitingPlace()
                        ? Finding.warning(NominationFinding.CLASS_FULL_WAITING_LIST, line.capacity(), line.waiting())
                        : Finding.error(TrainingFinding.CLASS_FULL, line.capacity()));
    }
}
