package vn.nangchuan.standings.law;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.StoredRecord;

/** Stands for all that a province judges by; another one after each publication. */
@Entity
@Table(name = "law_revision")
class LawRevision extends StoredRecord {

    @Id
    private long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID revision;

    @SuppressWarnings("NullAway.Init")
    protected LawRevision() {}

    LawRevision(UnitId province, UUID revision) {
        super(province.value());
        this.id = province.value();
        this.revision = revision;
    }

    UUID revision() {
        return revision;
    }

    void become(UUID next) {
        revision = next;
    }
}
