package vn.nangchuan.certificates;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;

/** The classes run in the portal are those that certificates come from. */
@Component
class ClassesAttended implements CourseEnds {

    private final EnrolmentLists enrolments;

    ClassesAttended(EnrolmentLists enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Optional<CourseEnd> of(EnrolmentId enrolment) {
        return enrolments.find(enrolment).flatMap(attended -> {
            var programme = attended.trainingClass().programme();
            return programme.criterion() == null
                    ? Optional.empty()
                    : Optional.of(new CourseEnd(
                            attended.official(),
                            programme.name().vi(),
                            programme.criterion(),
                            programme.level(),
                            programme.field(),
                            attended.trainingClass().startsOn(),
                            attended.trainingClass().endsOn(),
                            attended.status() == EnrolmentStatus.PASSED));
        });
    }
}
