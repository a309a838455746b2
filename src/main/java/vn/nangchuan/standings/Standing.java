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
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.StandingPeriod;

/** How an official stands over some days, counted where the main post is held. */
@Entity
@Table(name = "standing")
class Standing extends PersonOwnedRecord {

    /** Stands for "goes on" in a column that is compared. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(generator = "standing_seq")
    @SequenceGenerator(name = "standing_seq", sequenceName = "standing_seq", allocationSize = 50)
    private long id;

    @Column(name = "posted_unit_id")
    private long postedUnitId;

    @Enumerated(EnumType.STRING)
    private OfficialKind kind;

    @Column(name = "post_code")
    private String postCode;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** The rule sets that were in force, by their ids. */
    private String law;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(FactCollector.Dossier dossier, StandingPeriod period, PostingFact mainPosting, String law) {
        super(dossier.official(), dossier.keeper());
        this.postedUnitId = mainPosting.unitId().value();
        this.kind = dossier.kindOf(mainPosting.post());
        this.postCode = mainPosting.post().value();
        this.outcome = period.outcome();
        this.validFrom = period.from();
        this.validTo = period.to() == null ? OPEN : period.to();
        this.law = law;
    }
}
