package vn.nangchuan.jobs.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** One job: what it is, how far it is or what came of it, and a button to call it off. */
class JobCard extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private JobLine job;

    JobCard(JobLine job, @Nullable SerializableConsumer<JobLine> callOff) {
        this.job = job;
        addClassNames("row-card", "job-card");
        words.addClassName("secondary");
        Div head = new Div(new Span(JobTexts.name(job)), badge(job.status()));
        head.addClassName("card-head");
        add(head, asked(job));
        if (job.isOpen()) {
            add(new Div(bar, words));
            showProgress();
            addButton(callOff);
        } else {
            add(new Span(JobTexts.outcome(job)));
        }
    }

    private static Span asked(JobLine job) {
        Formats formats = Formats.current();
        String key = JobTexts.isAutomatic(job) ? "jobs.asked.automatically" : "jobs.asked";
        String text = job.endedAt() == null
                ? translate(key, formats.moment(job.askedAt()))
                : translate(key + ".ended", formats.moment(job.askedAt()), formats.moment(job.endedAt()));
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    /**
     * Shows how far the job is now, in place: whoever is at its button stays there.
     *
     * @return whether that is all that has changed; else the card has to be made anew
     */
    boolean goOn(JobLine now) {
        boolean isStillThat =
                now.id() == job.id() && now.status() == job.status() && now.cancelAsked() == job.cancelAsked();
        if (isStillThat && now.isOpen() && !now.equals(job)) {
            job = now;
            showProgress();
        }
        return isStillThat;
    }

    private void showProgress() {
        Integer total = job.total();
        bar.setVisible(job.status() == JobStatus.RUNNING);
        bar.setIndeterminate(total == null || total == 0);
        if (total != null && total > 0) {
            bar.setMax(total);
            bar.setValue(Math.min(job.done(), total));
        }
        words.setText(JobTexts.progress(job));
        bar.getElement().setAttribute("aria-label", words.getText());
    }

    private void addButton(@Nullable SerializableConsumer<JobLine> callOff) {
        if (job.cancelAsked()) {
            add(new Span(translate("jobs.calling-off")));
        } else if (callOff != null) {
            Button button = new Button(translate("jobs.call-off"), Icon.X.create(), _ -> callOff.accept(job));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(translate("jobs.call-off.of", JobTexts.name(job)));
            add(button);
        }
    }

    private static StatusBadge badge(JobStatus status) {
        Tone tone = switch (status) {
            case QUEUED, CANCELLED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.SUCCESS;
            case INTERRUPTED -> Tone.WARNING;
            case FAILED -> Tone.ERROR;
        };
        return new StatusBadge(tone, JobTexts.of(status));
    }
}
