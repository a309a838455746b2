package vn.nangchuan.exports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.jobs.JobAnswer;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobOrder;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;

/** Has long lists written in the background. */
@Component
@Transactional
@RetriedAfterLostRace
class ExportOrders {

    private final ExportTable table;
    private final ListExport job;
    private final JobBook jobs;

    ExportOrders(ExportTable table, ListExport job, JobBook jobs) {
        this.table = table;
        this.job = job;
        this.jobs = jobs;
    }

    /** @throws BusinessRuleViolation while another is written for the same person */
    void order(SignedInAccount asker, ListOffer<?> list, ListFormat format) {
        table.forget(asker);
        long id = table.add(asker, list, format);
        if (jobs.ask(new JobOrder(ListExport.CODE, id, UUID.randomUUID())) != JobAnswer.TAKEN_ON) {
            throw new BusinessRuleViolation(ExportFinding.EXPORT_ANOTHER_RUNS);
        }
        job.expect(id, list, format, asker);
    }
}
