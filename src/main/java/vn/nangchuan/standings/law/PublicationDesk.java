package vn.nangchuan.standings.law;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobOrder;
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

    PublicationDesk(JdbcClient jdbc, JobBook jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
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

    /** Has a value published. The same key again, or while another is being published, changes nothing. */
    public void publish(long id, UUID key) {
        jobs.ask(new JobOrder(LawPublication.OF_PARAMETER, id, key));
    }

    /** Has a version of a rule set published, likewise. */
    public void publishVersion(long id, UUID key) {
        jobs.ask(new JobOrder(LawPublication.OF_VERSION, id, key));
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
