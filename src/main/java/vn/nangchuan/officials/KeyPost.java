package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.StoredRecord;

/** A post that counts as key in one province from a day on, and up to a day. */
@Entity
@Table(name = "key_post")
class KeyPost extends StoredRecord {

    @Id
    @GeneratedValue(generator = "key_post_seq")
    @SequenceGenerator(name = "key_post_seq", sequenceName = "key_post_seq", allocationSize = 50)
    private long id;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected KeyPost() {}

    KeyPost(UnitId province, Post post, LocalDate validFrom) {
        super(province.value());
        this.postId = post.id();
        this.validFrom = validFrom;
    }

    long id() {
        return id;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    boolean countsOnOrAfter(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** Ends it; that day is the first on which it does not count. What was before stays. */
    void endOn(LocalDate day) {
        if (validTo != null) {
            throw new BusinessRuleViolation(OfficialFinding.KEY_POST_HAS_ENDED, validTo);
        }
        if (!day.isAfter(validFrom)) {
            throw violation(OfficialFinding.KEY_POST_ENDS_TOO_EARLY, validFrom.plusDays(1));
        }
        validTo = day;
    }

    private static BusinessRuleViolation violation(OfficialFinding code, LocalDate earliest) {
        return new BusinessRuleViolation(List.of(Finding.error(code, earliest).at("day")));
    }
}
