package vn.nangchuan.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.standings.StandingChange;

/** All that speaks against a certificate today, but for its number, which is asked about only by claiming it. */
@Component
class CertificateCheck {

    private final CourseRules courses;
    private final CertificateEffect effect;
    private final BusinessClock clock;

    CertificateCheck(CourseRules courses, CertificateEffect effect, BusinessClock clock) {
        this.courses = courses;
        this.effect = effect;
        this.clock = clock;
    }

    List<Finding> findings(Certificate certificate, DossierHead dossier) {
        return findings(dossier, certificate.enrolment(), certificate.paper(), certificate.id());
    }

    Optional<StandingChange> effect(Certificate certificate) {
        return effect.of(certificate.officialId(), certificate.paper());
    }

    /**
     * @param own the certificate itself when it is on record already
     */
    List<Finding> findings(
            DossierHead dossier, @Nullable EnrolmentId enrolment, PaperEntry paper, @Nullable CertificateId own) {
        List<Finding> findings = new ArrayList<>(PaperRules.findings(paper, dossier.birthDate(), clock.today()));
        findings.addAll(courses.findings(enrolment, dossier.official(), paper, own));
        findings.addAll(effect.findings(dossier.official(), paper));
        return findings;
    }
}
