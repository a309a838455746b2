package vn.nangchuan.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.TwoSidedRecord;

/** Whether one enrolled was there at a sitting, all of it. */
@Entity
@Table(name = "attendance")
class Attendance extends TwoSidedRecord {

    @Id
    @GeneratedValue(generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 50)
    private long id;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "sitting_id", updatable = false)
    private long sittingId;

    private boolean present;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(Enrolment enrolment, Sitting sitting, MarkAttendance.Mark mark) {
        super(enrolment.unitPath(), enrolment.counterPath());
        this.enrolmentId = enrolment.id().value();
        this.sittingId = sitting.id();
        mark(mark);
    }

    long id() {
        return id;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    boolean present() {
        return present;
    }

    final void mark(MarkAttendance.Mark mark) {
        present = mark.present();
        reason = mark.present() ? null : mark.reason();
    }
}
