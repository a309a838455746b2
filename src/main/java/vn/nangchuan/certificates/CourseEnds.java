package vn.nangchuan.certificates;

import java.util.Optional;
import vn.nangchuan.kernel.EnrolmentId;

/** Knows the classes that certificates come from; implemented where training is known. */
public interface CourseEnds {

    /** Empty when there is no such place in a class in the scope. */
    Optional<CourseEnd> of(EnrolmentId enrolment);
}
