package vn.nangchuan.certificates;

import static vn.nangchuan.kernel.Finding.error;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;

/** What must agree between a certificate and the class it comes from. */
@Component
class CourseRules {

    private final ObjectProvider<CourseEnds> courses;
    private final Certificates certificates;

    CourseRules(ObjectProvider<CourseEnds> courses, Certificates certificates) {
        this.courses = courses;
        this.certificates = certificates;
    }

    /**
     * @param own the certificate itself when it is on record already
     */
    List<Finding> findings(
            @Nullable EnrolmentId enrolment, OfficialId official, PaperEntry paper, @Nullable CertificateId own) {
        if (enrolment == null) {
            return List.of();
        }
        Optional<CourseEnd> course = courses.orderedStream()
                .flatMap(known -> known.of(enrolment).stream())
                .findFirst();
        if (course.isEmpty()) {
            return List.of(error(CertificateFinding.CERTIFICATE_CLASS_UNKNOWN));
        }
        List<Finding> findings = new ArrayList<>(compare(course.get(), official, paper));
        if (certificates.existsOther(enrolment.value(), own == null ? 0 : own.value(), CertificateStatus.STANDING)) {
            findings.add(error(CertificateFinding.CERTIFICATE_OF_CLASS_EXISTS));
        }
        return findings;
    }

    private static List<Finding> compare(CourseEnd course, OfficialId official, PaperEntry paper) {
        List<Finding> findings = new ArrayList<>();
        LocalDate issuedOn = paper.issuedOn();
        if (!course.official().equals(official)) {
            findings.add(error(CertificateFinding.CERTIFICATE_CLASS_OF_ANOTHER));
        }
        if (!course.passed()) {
            findings.add(error(CertificateFinding.CERTIFICATE_CLASS_NOT_PASSED, course.programmeName()));
        }
        if (paper.criterion() != null && paper.criterion() != course.criterion()) {
            findings.add(error(CertificateFinding.CERTIFICATE_UNLIKE_CLASS, course.programmeName())
                    .at("criterion"));
        }
        if (issuedOn != null && issuedOn.isBefore(course.lastDay())) {
            findings.add(error(CertificateFinding.CERTIFICATE_BEFORE_COURSE_END, course.lastDay())
                    .at("issuedOn"));
        }
        return findings;
    }
}
