package vn.nangchuan.standings.law;

import java.util.List;
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

/** Has values published in the background where so many officials are on the register that somebody would wait for it. */
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

    /** Has a draft published. The same key again, or while another publication runs, changes nothing. */
    public void publish(long id, UUID key) {
        jobs.ask(new JobOrder(ParameterPublication.CODE, id, key));
    }

    /** The latest publication, that runs or ran; none: nothing was published in the background yet. */
    public List<JobLine> latest() {
        return jobs.latest(ParameterPublication.CODE).stream().toList();
    }
}
