package vn.nangchuan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.TenantRecord;

/** A role held by an account in a unit, from a day on. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends TenantRecord {

    @Id
    @GeneratedValue(generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Account account, String role, LocalDate validFrom) {
        super(account.unitPath());
        this.accountId = account.id().value();
        this.role = role;
        this.validFrom = validFrom;
    }
}
