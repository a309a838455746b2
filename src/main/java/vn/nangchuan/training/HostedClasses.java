package vn.nangchuan.training;

import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.Scopes;

/** The one door to a class that shall change: locked, and in the scope of its host. */
@Component
class HostedClasses {

    private final TrainingClasses classes;
    private final Scopes scopes;

    HostedClasses(TrainingClasses classes, Scopes scopes) {
        this.classes = classes;
        this.scopes = scopes;
    }

    /** The class, locked until the transaction ends; whoever else wants to change it waits. */
    TrainingClass lock(TrainingClassId id) {
        TrainingClass trainingClass = classes.lock(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No class " + id + " in this scope"));
        if (!isHosted(trainingClass)) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_OF_ANOTHER_HOST);
        }
        return trainingClass;
    }

    boolean isHosted(TrainingClass trainingClass) {
        return scopes.require().path().contains(trainingClass.unitPath());
    }
}
