package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.training.AttendanceLine;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.MarkAttendance.Mark;
import vn.nangchuan.uikit.DraftField;

/** Whether one was there at one sitting: not marked yet, present, or absent with a reason. */
class AttendanceCell extends Div implements DraftField {

    private static final String PRESENT = "1";
    private static final String ABSENT = "0";

    private final transient EnrolmentLine person;
    private final @Nullable Boolean storedPresence;
    private final String storedReason;
    private final Checkbox present = new Checkbox();
    private final TextField reason = new TextField();
    private boolean touched;

    AttendanceCell(EnrolmentLine person, Optional<AttendanceLine> stored, boolean open) {
        this.person = person;
        this.storedPresence = stored.map(AttendanceLine::present).orElse(null);
        String given = stored.map(AttendanceLine::reason).orElse(null);
        this.storedReason = given == null ? "" : given;
        addClassName("attendance-cell");
        add(present, reason);
        present.setAriaLabel(translate("training.attendance.present", person.officialName()));
        present.setValue(Boolean.TRUE.equals(storedPresence));
        reason.setAriaLabel(translate("training.attendance.reason", person.officialName()));
        reason.setPlaceholder(translate("training.attendance.reason.short"));
        reason.setValue(storedReason);
        present.setReadOnly(!open);
        reason.setReadOnly(!open);
        present.addValueChangeListener(_ -> {
            touched = true;
            showReason();
        });
        showReason();
    }

    EnrolmentId enrolment() {
        return person.id();
    }

    void markPresent() {
        present.setValue(true);
    }

    private void showReason() {
        reason.setVisible(!present.getValue() && (touched || storedPresence != null));
    }

    @Override
    public String read() {
        if (present.getValue()) {
            return PRESENT;
        }
        return touched || storedPresence != null ? ABSENT + reason.getValue() : "";
    }

    @Override
    public boolean fill(String text) {
        if (present.isReadOnly()) {
            return false;
        }
        boolean there = text.equals(PRESENT);
        touched = true;
        present.setValue(there);
        reason.setValue(there ? "" : text.substring(ABSENT.length()));
        showReason();
        return true;
    }

    @Override
    public void onLeave(SerializableRunnable left) {
        present.addValueChangeListener(_ -> left.run());
        reason.addValueChangeListener(_ -> left.run());
    }

    @Override
    public String label() {
        return person.officialName();
    }

    /** What is to be stored; nothing where it stands as it was. */
    Optional<Mark> newMark() {
        boolean there = present.getValue();
        if (there) {
            return Boolean.TRUE.equals(storedPresence)
                    ? Optional.empty()
                    : Optional.of(new Mark(person.id(), true, null));
        }
        boolean same = Boolean.FALSE.equals(storedPresence)
                ? reason.getValue().equals(storedReason)
                : storedPresence == null && !touched;
        return same ? Optional.empty() : Optional.of(new Mark(person.id(), false, reason.getValue()));
    }
}
