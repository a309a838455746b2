package vn.nangchuan.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.nangchuan.scope.TwoSidedRecord;

/** A day that an official's seat takes up. The database keeps a second one of that day out, whoever gives it. */
@Entity
@Immutable
@Table(name = "seat_day")
class SeatDay extends TwoSidedRecord {

    @Id
    @GeneratedValue(generator = "seat_day_seq")
    @SequenceGenerator(name = "seat_day_seq", sequenceName = "seat_day_seq", allocationSize = 50)
    private long id;

    @Column(name = "official_id")
    private long officialId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private LocalDate day;

    @SuppressWarnings("NullAway.Init")
    protected SeatDay() {}

    SeatDay(Enrolment enrolment, LocalDate day) {
        super(enrolment.unitPath(), enrolment.counterPath());
        this.officialId = enrolment.official().value();
        this.enrolmentId = enrolment.id().value();
        this.day = day;
    }
}
