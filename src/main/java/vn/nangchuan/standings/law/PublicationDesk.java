package vn.nangchuan.standings.law;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobOrder;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standings.law.LawPermissions.MayPublishLaw;

/** Has drafts published in the background where so many officials are on the register that somebody would wait for it. */
@Service
@Transactional
@RetriedAfterLostRace
@MayPublishLaw
public class PublicationDesk {

    /** Fewer are assessed anew while one looks on. */
    private static final int FEW = 200;

    private final JdbcClient jdbc;
    private final JobBook jobs;
    private final AuditTrail trail;

    PublicationDesk(JdbcClient jdbc, JobBook jobs, AuditTrail trail) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.trail = trail;
    }

    /** Whether a publication takes so long that it is better asked for here than waited for. */
    @JudgedInside("tells whether there are few or many in the scope, and nothing of anybody")
    public boolean takesLong() {
        return jdbc.sql("SELECT id FROM official LIMIT :most")
                        .param("most", FEW + 1)
                        .query((row, _) -> row.getLong("id"))
                        .list()
                        .size()
                > FEW;
    }

    /**
     * Has a value published. The same key again changes nothing, nor does asking while it is being published.
     *
     * @throws BusinessRuleViolation while another value is being published
     */
    public void publish(long id, UUID key) {
        ask(new JobOrder(LawPublication.OF_PARAMETER, id, key), new AuditSubject(ParameterTrail.SUBJECT, id));
    }

    /**
     * Has a version of a rule set published. The same key again changes nothing, nor does asking while it is being
     * published.
     *
     * @throws BusinessRuleViolation while another version is being published
     */
    public void publishVersion(long id, UUID key) {
        ask(new JobOrder(LawPublication.OF_VERSION, id, key), new AuditSubject(VersionTrail.SUBJECT, id));
    }

    /** Who asks is recorded here, where they are: what comes of it happens without them. */
    private void ask(JobOrder order, AuditSubject draft) {
        switch (jobs.ask(order)) {
            case TAKEN_ON -> trail.record(AuditEntry.of("standings:publication-asked", draft));
            case ASKED_BEFORE -> {}
            case ANOTHER_RUNS -> {
                if (!isUnderWay(order)) {
                    throw new BusinessRuleViolation(LawFinding.PUBLICATION_RUNS);
                }
            }
        }
    }

    /** Somebody else may have asked for the same. */
    private boolean isUnderWay(JobOrder order) {
        return jobs.latest(order.type())
                .filter(job -> job.isOpen() && Objects.equals(job.subject(), order.subject()))
                .isPresent();
    }

    /** The latest publication of a value, that runs or ran; none: nothing was published in the background yet. */
    public List<JobLine> latest() {
        return jobs.latest(LawPublication.OF_PARAMETER).stream().toList();
    }

    /** The latest publication of a version, if it was of this one. */
    public List<JobLine> latestOfVersion(long id) {
        return jobs.latest(LawPublication.OF_VERSION).stream()
                .filter(job -> Objects.equals(job.subject(), id))
                .toList();
    }
}
