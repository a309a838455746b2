package vn.nangchuan.standings;

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
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;

/** How an official stands to one requirement over some days. */
@Entity
@Table(name = "requirement_standing")
class RequirementStanding extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "requirement_standing_seq")
    @SequenceGenerator(
            name = "requirement_standing_seq",
            sequenceName = "requirement_standing_seq",
            allocationSize = 50)
    private long id;

    private String requirement;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    @Enumerated(EnumType.STRING)
    @Column(name = "least_level")
    private @Nullable Level leastLevel;

    @Enumerated(EnumType.STRING)
    private RequirementState state;

    private @Nullable LocalDate since;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RequirementStanding() {}

    RequirementStanding(FactCollector.Dossier dossier, RequirementResult result, int sortOrder, LocalDate from) {
        super(dossier.official(), dossier.keeper());
        this.requirement = result.requirement().id();
        this.criterion = result.requirement().criterion();
        this.leastLevel = result.mend() == null ? null : result.mend().leastLevel();
        this.state = result.state();
        this.since = result.since();
        this.sortOrder = sortOrder;
        this.validFrom = from;
        this.validTo = from;
    }

    /** Lengthens it to the end of a period; only before it is stored. */
    void lastUntil(@Nullable LocalDate to) {
        validTo = to == null ? Standing.OPEN : to;
    }
}
