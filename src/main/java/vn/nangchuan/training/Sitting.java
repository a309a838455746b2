package vn.nangchuan.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Some days on which a class meets. */
@Entity
@Table(name = "sitting")
class Sitting extends ClassChild {

    @Id
    @GeneratedValue(generator = "sitting_seq")
    @SequenceGenerator(name = "sitting_seq", sequenceName = "sitting_seq", allocationSize = 50)
    private long id;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    Sitting(TrainingClass parent, SittingDays days) {
        super(parent);
        this.startsOn = days.startsOn();
        this.endsOn = days.endsOn();
    }

    long id() {
        return id;
    }

    Stream<LocalDate> days() {
        return startsOn.datesUntil(endsOn.plusDays(1));
    }

    SittingDays span() {
        return new SittingDays(startsOn, endsOn);
    }

    LocalDate startsOn() {
        return startsOn;
    }
}
