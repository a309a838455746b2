package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/** That somebody has stated of a kind of paper that an official has none but those entered. */
@Entity
@Table(name = "confirmed_none")
class ConfirmedNone extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "confirmed_none_seq")
    @SequenceGenerator(name = "confirmed_none_seq", sequenceName = "confirmed_none_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Criterion criterion;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** Name of who stated it, as it was then; null where the statement came with the dossier. */
    private @Nullable String confirmer;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmedNone() {}

    /** @param confirmedBy the actor who stated it */
    ConfirmedNone(
            OfficialId official,
            UnitPath keeper,
            Criterion criterion,
            LocalDate confirmedOn,
            String confirmedBy,
            @Nullable String confirmer) {
        super(official, keeper);
        this.criterion = criterion;
        this.confirmedOn = confirmedOn;
        this.confirmedBy = confirmedBy;
        this.confirmer = confirmer;
    }

    /** Is stated anew, by somebody who has looked again. */
    void renew(LocalDate day, String actor, @Nullable String name) {
        confirmedOn = day;
        confirmedBy = actor;
        confirmer = name;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** Who stated it, as {@code Scope.actor()} names them. */
    String confirmedBy() {
        return confirmedBy;
    }
}
