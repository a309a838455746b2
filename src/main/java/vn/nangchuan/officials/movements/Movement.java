package vn.nangchuan.officials.movements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.PersonOwnedRecord;

/** What happened to somebody's posts, by which decision; written once. */
@Entity
@Immutable
@Table(name = "movement")
class Movement extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "movement_seq")
    @SequenceGenerator(name = "movement_seq", sequenceName = "movement_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "post_id")
    private @Nullable Long postId;

    @Column(name = "ended_post_id")
    private @Nullable Long endedPostId;

    @Column(name = "served_unit_id")
    private long servedUnitId;

    private @Nullable String place;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String issuer;
    private String signer;
    private @Nullable String note;

    @Column(name = "unfinished_training")
    private @Nullable String unfinishedTraining;

    private String recorder;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "record_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID recordKey;

    @SuppressWarnings("NullAway.Init")
    protected Movement() {}

    /**
     * What is to be stored.
     *
     * @param post id of the post taken up
     * @param endedPost id of the post given up, where it is one
     * @param unfinishedTraining as {@link LeftTraining} writes it
     * @param servedUnit where the post is or was held
     */
    record Entry(
            MovementKind kind,
            LocalDate day,
            @Nullable Long post,
            @Nullable Long endedPost,
            UnitId servedUnit,
            @Nullable String place,
            MovementPaper paper,
            @Nullable String note,
            @Nullable String unfinishedTraining) {}

    Movement(DossierHead dossier, Entry entry, MovementAct act) {
        super(dossier.official(), dossier.keeper());
        this.kind = entry.kind();
        this.startsOn = entry.day();
        this.postId = entry.post();
        this.endedPostId = entry.endedPost();
        this.servedUnitId = entry.servedUnit().value();
        this.place = entry.place();
        this.decisionNumber = entry.paper().number();
        this.decidedOn = entry.paper().decidedOn();
        this.issuer = entry.paper().issuer();
        this.signer = entry.paper().signer();
        this.note = entry.note();
        this.unfinishedTraining = entry.unfinishedTraining();
        this.recorder = act.name();
        this.recordedAt = act.at();
        this.recordKey = act.key();
    }

    LocalDate startsOn() {
        return startsOn;
    }

    MovementKind kind() {
        return kind;
    }
}
