package vn.nangchuan.jobs.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobLists;
import vn.nangchuan.jobs.JobPermissions;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** The words for jobs, the same on cards and in files. */
final class JobTexts {

    private static final String AUTOMATIC = "job:";

    private JobTexts() {}

    /** The list as the page shows it, to be taken away. */
    static ListOffer<JobLine> offer(JobLists lists) {
        return ListOffer.ofAll("cong-viec", JobPermissions.READ, translate("jobs.title"), lists::latest)
                .text("jobs.column.name", JobTexts::name)
                .moment("jobs.column.asked", JobLine::askedAt)
                .text("jobs.column.by", line -> translate("jobs.by." + (isAutomatic(line) ? "itself" : "somebody")))
                .moment("jobs.column.ended", JobLine::endedAt)
                .text("jobs.column.status", line -> of(line.status()))
                .text("jobs.column.outcome", line -> line.isOpen() ? progress(line) : outcome(line));
    }

    static String name(JobLine job) {
        return translate("jobs." + job.type() + ".name");
    }

    static String of(JobStatus status) {
        return translate("jobs.status." + status);
    }

    static boolean isAutomatic(JobLine job) {
        return job.askedBy().startsWith(AUTOMATIC);
    }

    static String progress(JobLine job) {
        Integer total = job.total();
        if (job.status() == JobStatus.QUEUED) {
            return translate("jobs.progress.queued");
        }
        if (total == null || total == 0) {
            return translate("jobs.progress.unknown");
        }
        Formats formats = Formats.current();
        return translate(
                "jobs.progress",
                formats.number(job.done()),
                formats.number(total),
                formats.number(100L * job.done() / total));
    }

    static String outcome(JobLine job) {
        return switch (job.status()) {
            case DONE -> result(job);
            case FAILED -> failure(String.valueOf(job.result()));
            case CANCELLED -> translate("jobs.outcome.CANCELLED");
            case INTERRUPTED -> translate("jobs.outcome.INTERRUPTED");
            case QUEUED, RUNNING -> "";
        };
    }

    private static String result(JobLine job) {
        Formats formats = Formats.current();
        return translate(
                "jobs." + job.type() + ".result." + job.result(),
                job.figures().stream().map(formats::number).toArray());
    }

    /** The id under which the log tells of it, or the rule that spoke against it. */
    private static String failure(String result) {
        return result.startsWith("NC-") ? translate("jobs.outcome.FAILED", result) : translate("finding." + result);
    }
}
