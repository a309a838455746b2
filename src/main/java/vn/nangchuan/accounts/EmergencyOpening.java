package vn.nangchuan.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.PersonOwnedRecord;

/** A dossier opened outside the ordinary right, for some hours; written once. */
@Entity
@Table(name = "emergency_opening")
class EmergencyOpening extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "emergency_opening_seq")
    @SequenceGenerator(name = "emergency_opening_seq", sequenceName = "emergency_opening_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "opened_by")
    private String openedBy;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected EmergencyOpening() {}

    EmergencyOpening(DossierHead dossier, SignedInAccount by, String reason, Instant from, Instant until) {
        super(dossier.official(), dossier.keeper());
        this.accountId = by.id().value();
        this.openedBy = by.displayName();
        this.reason = reason;
        this.openedAt = from;
        this.endsAt = until;
    }
}
