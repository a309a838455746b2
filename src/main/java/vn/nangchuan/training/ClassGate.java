package vn.nangchuan.training;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.TrainingClassId;

/**
 * For who writes something that rests on a class being open, from whatever unit of the province: as long as it is held,
 * the class takes no step. Several may hold it at once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ClassGate {

    private final TrainingClasses classes;

    ClassGate(TrainingClasses classes) {
        this.classes = classes;
    }

    /**
     * Holds the class until the transaction ends. Must be its very first statement, as {@link Enrolments#lock} must, unless
     * the transaction reads what others commit meanwhile.
     *
     * @throws IllegalArgumentException when the class is not in the scope
     */
    public void hold(TrainingClassId id) {
        if (classes.hold(id.value()).isEmpty()) {
            throw new IllegalArgumentException("No class " + id + " in this scope");
        }
    }
}
