package vn.nangchuan.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.StoredRecord;

/** One unit continuing another from a day on; a unit may have several successors and several predecessors. */
@Entity
@Table(name = "unit_succession")
class UnitSuccession extends StoredRecord {

    @Id
    @GeneratedValue(generator = "unit_succession_seq")
    @SequenceGenerator(name = "unit_succession_seq", sequenceName = "unit_succession_seq", allocationSize = 50)
    private long id;

    @Column(name = "predecessor_id")
    private long predecessorId;

    @Column(name = "successor_id")
    private long successorId;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @SuppressWarnings("NullAway.Init")
    protected UnitSuccession() {}

    UnitSuccession(Unit predecessor, Unit successor, LocalDate effectiveOn, @Nullable Long documentId) {
        super(predecessor.provinceId());
        this.predecessorId = predecessor.path().unit().value();
        this.successorId = successor.path().unit().value();
        this.effectiveOn = effectiveOn;
        this.documentId = documentId;
    }
}
