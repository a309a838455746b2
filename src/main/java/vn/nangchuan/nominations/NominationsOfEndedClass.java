package vn.nangchuan.nominations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.ClassFollower;
import vn.nangchuan.training.ClassStep;

/**
 * Ends the nominations to a class that begins or is cancelled, so that nobody waits for what cannot come and the units
 * may nominate their people elsewhere. The class's seats and waiting list are ended by the class itself.
 */
@Component
class NominationsOfEndedClass implements ClassFollower {

    private final Nominations nominations;
    private final DecisionBook book;

    NominationsOfEndedClass(Nominations nominations, DecisionBook book) {
        this.nominations = nominations;
        this.book = book;
    }

    @Override
    public void follow(TrainingClassId trainingClass, ClassStep step, @Nullable String reason) {
        NominationStep.along(step)
                .ifPresent(end -> nominations
                        .lockThoseOf(trainingClass.value(), end.from())
                        .forEach(nomination -> book.takeAlong(nomination, end, reason)));
    }
}
