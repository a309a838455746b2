package vn.nangchuan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.TenantRecord;
import vn.nangchuan.scope.UnitPath;

/** Somebody who can sign in, at home in one unit. */
@Entity
@Table(name = "account")
class Account extends TenantRecord {

    @Id
    @GeneratedValue(generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String language = "vi";
    private String theme = "SYSTEM";

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UnitPath home, OpenAccount opening) {
        super(home);
        this.username = opening.username();
        this.displayName = VietnameseText.tidy(opening.displayName());
        this.validFrom = opening.validFrom();
    }

    AccountId id() {
        return new AccountId(id);
    }
}
