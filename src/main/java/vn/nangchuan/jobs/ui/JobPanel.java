package vn.nangchuan.jobs.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.jobs.JobLine;

/** Jobs with how far they are, looked up again every second while one of them runs. */
public class JobPanel extends Div {

    private static final int MILLIS_BETWEEN_LOOKS = 1000;
    private static final int NEVER = -1;

    private final SerializableSupplier<List<JobLine>> jobs;
    private final @Nullable SerializableConsumer<JobLine> callOff;
    private final SerializableRunnable whenEnded;
    private List<JobCard> cards = List.of();
    private boolean isOpen;
    private @Nullable Registration looking;

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

    /** Looks the jobs up now. */
    public void refresh() {
        List<JobLine> lines = jobs.get();
        show(lines);
        setVisible(!lines.isEmpty());
        boolean wasOpen = isOpen;
        isOpen = lines.stream().anyMatch(JobLine::isOpen);
        getUI().ifPresent(ui -> ui.setPollInterval(isOpen ? MILLIS_BETWEEN_LOOKS : NEVER));
        if (wasOpen && !isOpen) {
            whenEnded.run();
        }
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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
        event.getUI().setPollInterval(NEVER);
        super.onDetach(event);
    }
}
