package vn.nangchuan.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TenantRecord;
import vn.nangchuan.scope.UnitPath;

/** Somebody who can sign in, at home in one unit, whose administrators keep the account. */
@Entity
@Table(name = "account")
class Account extends TenantRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "name_search")
    private String nameSearch;

    @Column(name = "name_sort")
    private byte[] nameSort;

    @Column(name = "official_id")
    private @Nullable Long officialId;

    private @Nullable String email;
    private String language = "vi";
    private String theme = "SYSTEM";

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UnitPath home, Username username, String displayName, LocalDate validFrom) {
        super(home);
        this.username = username.value();
        this.validFrom = validFrom;
        name(displayName);
    }

    AccountId id() {
        return new AccountId(id);
    }

    /** Says who it is; sorts and searches as lists of people do. */
    final void name(String fullName) {
        this.displayName = VietnameseText.tidy(fullName);
        this.nameSearch = VietnameseText.searchKey(displayName);
        this.nameSort = VietnameseText.personSortKey(displayName);
    }

    void reachBy(@Nullable String address) {
        this.email = address;
    }

    /** Whose account it is on the register, or nobody's there. */
    void belongTo(@Nullable OfficialId official) {
        this.officialId = official == null ? null : official.value();
    }

    @Override
    public @Nullable OfficialId official() {
        return officialId == null ? null : new OfficialId(officialId);
    }

    /** Goes along with its holder to another unit, whose administrators keep it from now on. */
    void moveTo(UnitPath home) {
        keepAt(home);
    }

    String username() {
        return username;
    }

    @Nullable
    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    boolean isClosedOn(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }

    /** Nobody signs in with it from that day on. One that was to begin later never does. */
    void close(LocalDate day) {
        if (isClosedOn(day)) {
            throw new BusinessRuleViolation(AccountFinding.ACCOUNT_IS_CLOSED);
        }
        if (validFrom.isBefore(day)) {
            validTo = day;
        } else {
            validFrom = day.minusDays(1);
            validTo = day;
        }
    }

    /** Lets its holder sign in again; what roles it held it does not get back. */
    void reopen(LocalDate day) {
        if (!isClosedOn(day)) {
            throw new BusinessRuleViolation(AccountFinding.ACCOUNT_IS_OPEN);
        }
        validTo = null;
    }
}
