package vn.nangchuan.certificates.handedin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificatePermissions.MayHandInPapers;
import vn.nangchuan.certificates.CourseEnd;
import vn.nangchuan.certificates.CourseEnds;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;

/**
 * The official's side: hands papers in for the own dossier, and takes back what still waits. Its transactions read what
 * others have committed meanwhile, because the commune may just have dealt with the paper.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RetriedAfterLostRace
@MayHandInPapers
public class HandInDesk {

    /** As many papers of one official may wait at once. */
    public static final int MOST_WAITING = 10;

    /** As many papers of one official are taken within a day, also of those taken back: each leaves a scan. */
    public static final int MOST_A_DAY = 30;

    private final HandedInCases cases;
    private final HandedInPapers papers;
    private final FileStore files;
    private final ObjectProvider<CourseEnds> courses;
    private final Scopes scopes;
    private final BusinessClock clock;

    HandInDesk(
            HandedInCases cases,
            HandedInPapers papers,
            FileStore files,
            ObjectProvider<CourseEnds> courses,
            Scopes scopes,
            BusinessClock clock) {
        this.cases = cases;
        this.papers = papers;
        this.files = files;
        this.courses = courses;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Hands a paper in for the dossier to which the scope is narrowed. The same key again gives the paper that it made.
     *
     * @throws BusinessRuleViolation with all findings
     * @throws IllegalStateException when the scope is not narrowed to one official
     */
    @JudgedInside("its row was judged when it was stored")
    public HandedInPaperId handIn(HandIn order) {
        DossierHead dossier = cases.lock(self());
        Optional<HandedInPaper> done = papers.findByKey(order.key());
        if (done.isPresent()) {
            return done.get().id();
        }
        List<Finding> findings = new ArrayList<>(HandInRules.findings(order, clock.today()));
        String title = titleOf(order, dossier.official(), findings);
        judgeNumber(dossier.official(), findings);
        BusinessRuleViolation.throwIfAny(findings);
        HandedInPaper paper = new HandedInPaper(dossier, order, title, scanOf(order, dossier), cases.act(order.key()));
        cases.record(paper, HandedInStep.HAND_IN, null, null);
        return paper.id();
    }

    private void judgeNumber(OfficialId official, List<Finding> findings) {
        if (papers.count(official.value(), HandedInStatus.WAITING) >= MOST_WAITING) {
            findings.add(Finding.error(HandedInFinding.HANDED_IN_TOO_MANY_WAIT, MOST_WAITING));
        } else if (papers.countSince(official.value(), clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            findings.add(Finding.error(HandedInFinding.HANDED_IN_TOO_MANY_TODAY, MOST_A_DAY));
        }
    }

    private OfficialId self() {
        return Optional.ofNullable(scopes.require().official())
                .orElseThrow(() -> new IllegalStateException("Papers are handed in for the own dossier only"));
    }

    /** A class's paper is called by its programme. */
    private String titleOf(HandIn order, OfficialId official, List<Finding> findings) {
        EnrolmentId enrolment = order.enrolment();
        if (enrolment == null) {
            return order.title();
        }
        Optional<CourseEnd> course = courses.orderedStream()
                .flatMap(known -> known.of(enrolment).stream())
                .filter(end -> end.official().equals(official))
                .findFirst();
        if (course.isEmpty()) {
            findings.add(Finding.error(HandedInFinding.HANDED_IN_CLASS_UNKNOWN).at("enrolment"));
        }
        return course.map(CourseEnd::programmeName).orElse("");
    }

    private FileId scanOf(HandIn order, DossierHead dossier) {
        if (order.scan() != null) {
            return files.keep(order.scan(), dossier.official(), dossier.keeper());
        }
        return Optional.ofNullable(order.former())
                .flatMap(former -> papers.findById(former.value()))
                .map(HandedInPaper::scan)
                .orElseThrow(() -> new BusinessRuleViolation(HandedInFinding.HANDED_IN_UNKNOWN));
    }

    /**
     * Takes a paper back. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when the commune has used or declined it, or it was taken back before
     */
    public void withdraw(HandedInPaperId id, UUID key) {
        HandedInPaper paper = cases.lock(id);
        if (!paper.wasClosedBy(HandedInStep.WITHDRAW, key)) {
            HandedInStatus before = paper.status();
            paper.withdraw(cases.act(key));
            cases.record(paper, HandedInStep.WITHDRAW, before, null);
        }
    }
}
