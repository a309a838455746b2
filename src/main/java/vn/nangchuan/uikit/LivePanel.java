package vn.nangchuan.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Shows what goes on in the background, looked up again every second while something of it does. */
public abstract class LivePanel extends Div {

    private static final int MILLIS_BETWEEN_LOOKS = 1000;
    private static final int NEVER = -1;

    private boolean isOpen;
    private @Nullable Registration looking;

    /**
     * Looks up and draws what there is now.
     *
     * @return whether something of it still goes on
     */
    protected abstract boolean look();

    /** The last that went on has ended. */
    protected abstract void ended();

    /** Looks now. */
    public final void refresh() {
        boolean wasOpen = isOpen;
        isOpen = look();
        getUI().ifPresent(ui -> ui.setPollInterval(isOpen ? MILLIS_BETWEEN_LOOKS : NEVER));
        if (wasOpen && !isOpen) {
            ended();
        }
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
