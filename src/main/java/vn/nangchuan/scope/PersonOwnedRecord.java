package vn.nangchuan.scope;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import vn.nangchuan.kernel.OfficialId;

/**
 * A row that belongs to an official. Where it is kept is never written here: the database moves it along when the
 * official's file moves.
 */
@MappedSuperclass
@AttributeOverride(name = "unitId", column = @Column(name = "unit_id", nullable = false, updatable = false))
@AttributeOverride(name = "unitPath", column = @Column(name = "unit_path", nullable = false, updatable = false))
public abstract class PersonOwnedRecord extends TenantRecord implements OfOfficial {

    @Column(name = "official_id", nullable = false, updatable = false)
    private long officialId;

    protected PersonOwnedRecord() {}

    /**
     * @param keeper path of the unit that keeps the official's file
     */
    protected PersonOwnedRecord(OfficialId official, UnitPath keeper) {
        super(keeper);
        this.officialId = official.value();
    }

    public OfficialId officialId() {
        return new OfficialId(officialId);
    }

    @Override
    public OfficialId official() {
        return officialId();
    }
}
