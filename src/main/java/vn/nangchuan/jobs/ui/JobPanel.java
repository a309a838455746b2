package vn.nangchuan.jobs.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.uikit.LivePanel;

/** Jobs with how far they are. */
public class JobPanel extends LivePanel {

    private final SerializableSupplier<List<JobLine>> jobs;
    private final @Nullable SerializableConsumer<JobLine> callOff;
    private final SerializableRunnable whenEnded;
    private List<JobCard> cards = List.of();

    /**
     * @param callOff what the button to call a job off does; null: there is no such button
     * @param whenEnded called when the last that ran has ended
     */
    public JobPanel(
            SerializableSupplier<List<JobLine>> jobs,
            @Nullable SerializableConsumer<JobLine> callOff,
            SerializableRunnable whenEnded) {
        this.jobs = jobs;
        this.callOff = callOff;
        this.whenEnded = whenEnded;
        addClassName("job-panel");
    }

    @Override
    protected boolean look() {
        List<JobLine> lines = jobs.get();
        show(lines);
        setVisible(!lines.isEmpty());
        return lines.stream().anyMatch(JobLine::isOpen);
    }

    @Override
    protected void ended() {
        whenEnded.run();
    }

    /** Cards of jobs that only went on stay as they are; what the keyboard is at must not vanish every second. */
    private void show(List<JobLine> lines) {
        List<JobCard> now = lines.stream().map(this::card).toList();
        if (!now.equals(cards)) {
            removeAll();
            now.forEach(this::add);
            cards = now;
        }
    }

    private JobCard card(JobLine line) {
        return cards.stream().filter(card -> card.goOn(line)).findFirst().orElseGet(() -> new JobCard(line, callOff));
    }
}
