package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.StoredRecord;

/** A post that counts as key in one province from a day on. */
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
}
