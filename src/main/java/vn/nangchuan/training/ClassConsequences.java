package vn.nangchuan.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step of a class brings about: for those enrolled, for who waits for a seat, and in other modules. */
@Component
class ClassConsequences {

    private final ClassEnrolments enrolled;
    private final List<ClassFollower> followers;

    ClassConsequences(ClassEnrolments enrolled, List<ClassFollower> followers) {
        this.enrolled = enrolled;
        this.followers = followers;
    }

    void follow(ClassStep step, TrainingClass trainingClass, @Nullable String reason) {
        switch (step) {
            case START -> trainingClass.endWaitingList();
            case CLOSE -> {
                enrolled.requireResults(trainingClass);
                enrolled.reassess(trainingClass);
            }
            case POSTPONE -> enrolled.postpone(trainingClass);
            case RESUME -> enrolled.resume(trainingClass);
            case CANCEL -> enrolled.withdrawAll(trainingClass, reason);
            case PLAN, OPEN, CLOSE_LIST, FINISH -> {}
        }
        followers.forEach(follower -> follower.follow(trainingClass.id(), step, reason));
    }
}
