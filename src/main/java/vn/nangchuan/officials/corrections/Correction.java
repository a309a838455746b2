package vn.nangchuan.officials.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.scope.PersonOwnedRecord;

/** What an official asked to have corrected; decided once, and then never changed. */
@Entity
@Table(name = "correction")
class Correction extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CorrectionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable DossierField field;

    @Column(name = "row_id", updatable = false)
    private long rowId;

    @Column(name = "seen_value", updatable = false)
    private @Nullable String seen;

    @Column(name = "wanted_value", updatable = false)
    private @Nullable String wanted;

    @Column(name = "wanted_cipher", updatable = false)
    private byte @Nullable [] wantedCipher;

    @Column(updatable = false)
    private String reason;

    /** Of which field it is the one that is open; null once it is decided. */
    @Column(name = "open_place")
    private @Nullable String openPlace;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status = CorrectionStep.REQUEST.to();

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "request_key", updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID requestKey;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decisionKey;

    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    private Correction(DossierHead dossier, CorrectionKind kind, Act act) {
        super(dossier.official(), dossier.keeper());
        this.kind = kind;
        this.reason = act.requiredReason();
        this.requestedBy = act.actor();
        this.requestedAt = act.at();
        this.requestKey = act.key();
    }

    /** @param wantedCipher the whole value, where only part of it stands in {@code wanted} */
    static Correction ofField(
            DossierHead dossier,
            FieldPlace place,
            @Nullable String seen,
            @Nullable String wanted,
            byte @Nullable [] wantedCipher,
            Act act) {
        Correction made = new Correction(dossier, CorrectionKind.FIELD, act);
        made.field = place.field();
        made.rowId = place.row();
        made.seen = seen;
        made.wanted = wanted;
        made.wantedCipher = wantedCipher;
        made.openPlace = openPlace(CorrectionKind.FIELD, place);
        return made;
    }

    static Correction ofMissing(DossierHead dossier, CorrectionKind kind, String missing, Act act) {
        Correction made = new Correction(dossier, kind, act);
        made.wanted = missing;
        made.openPlace = openPlace(kind, null);
        return made;
    }

    /** What tells the one open request of a field, or of something missing, from the others of an official. */
    static String openPlace(CorrectionKind kind, @Nullable FieldPlace place) {
        return place == null ? kind + "  0" : kind + " " + place.field() + " " + place.row();
    }

    /**
     * Takes a step other than the first.
     *
     * @throws BusinessRuleViolation when it was withdrawn or answered before
     */
    void take(CorrectionStep step, Act act) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(
                    status == CorrectionStatus.WITHDRAWN
                            ? CorrectionFinding.CORRECTION_WITHDRAWN
                            : CorrectionFinding.CORRECTION_ANSWERED);
        }
        status = step.to();
        openPlace = null;
        decidedBy = act.actor();
        decidedAt = act.at();
        decisionKey = act.key();
        answer = act.reason();
    }

    /** Whether that key has decided it already. */
    boolean isDecidedBy(UUID key) {
        return key.equals(decisionKey);
    }

    CorrectionId id() {
        return new CorrectionId(id);
    }

    CorrectionKind kind() {
        return kind;
    }

    @Nullable
    FieldPlace place() {
        return field == null ? null : new FieldPlace(field, rowId);
    }

    CorrectionStatus status() {
        return status;
    }

    String requestedBy() {
        return requestedBy;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String wanted() {
        return wanted;
    }

    byte @Nullable [] wantedCipher() {
        return wantedCipher;
    }
}
