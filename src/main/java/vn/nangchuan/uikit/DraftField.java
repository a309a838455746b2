package vn.nangchuan.uikit;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** One field of a form, or several that belong together, as a draft keeps it: as text. */
public interface DraftField extends Serializable {

    /** What is entered, as text; empty for nothing. */
    String read();

    /** Enters what {@link #read} once gave; false when that cannot be entered any more. */
    boolean fill(String text);

    /** Has that run whenever the field was changed and left. */
    void onLeave(SerializableRunnable left);

    /** Its name on the screen; may be empty. */
    String label();
}
