package vn.nangchuan.officials.headcount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.headcount.SetHeadcount.Before;
import vn.nangchuan.scope.StoredRecord;

/** The class of a commune, or the number assigned to it, from a day on. */
@Entity
@Table(name = "unit_headcount")
class UnitHeadcount extends StoredRecord {

    @Id
    @GeneratedValue(generator = "unit_headcount_seq")
    @SequenceGenerator(name = "unit_headcount_seq", sequenceName = "unit_headcount_seq", allocationSize = 50)
    private long id;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "unit_class")
    private @Nullable Integer unitClass;

    private @Nullable Integer assigned;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected UnitHeadcount() {}

    @SuppressWarnings("NullAway.Init")
    UnitHeadcount(UnitId province, SetHeadcount order, String number) {
        super(province.value());
        this.unitId = order.unit().value();
        this.validFrom = order.from();
        say(order, number);
    }

    /** Says something else of the same day. */
    final void say(SetHeadcount order, String number) {
        this.unitClass = order.unitClass();
        this.assigned = order.assigned();
        this.decisionNumber = number;
        this.decidedOn = order.decidedOn();
    }

    /** As whoever would put something in its place is told. */
    Before told() {
        int value = Objects.requireNonNull(unitClass == null ? assigned : unitClass);
        return new Before(id, version(), value, decisionNumber, decidedOn);
    }

    /** For the audit trail. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("unit-class", unitClass);
        values.put("assigned", assigned);
        values.put("from", validFrom);
        values.put("decision", decisionNumber);
        values.put("decided-on", decidedOn);
        return values;
    }

    /** Whether it says from the same day on what the other would say. */
    boolean isSameMatter(SetHeadcount order) {
        return validFrom.equals(order.from()) && (unitClass == null) == (order.unitClass() == null);
    }
}
