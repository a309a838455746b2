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
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TenantRecord;
import vn.nangchuan.scope.UnitPath;

/** A role held by an account in a unit, from a day to a day; narrowed to one official's dossier where it names one. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends TenantRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String role;

    @Column(name = "official_id")
    private @Nullable Long officialId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(AccountId account, UnitPath unit, RolePeriod period) {
        super(unit);
        this.accountId = account.value();
        this.role = period.role();
        this.officialId = period.official() == null ? null : period.official().value();
        this.validFrom = period.from();
        this.validTo = period.until();
    }

    long id() {
        return id;
    }

    AccountId accountId() {
        return new AccountId(accountId);
    }

    String role() {
        return role;
    }

    @Override
    public @Nullable OfficialId official() {
        return officialId == null ? null : new OfficialId(officialId);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which it is no longer held; null: no end is set. */
    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    /** Whether it is held on some day of the period; null: without end. */
    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return (validTo == null || validTo.isAfter(from)) && (until == null || validFrom.isBefore(until));
    }

    /** Whether it is held on that day and no end is set. */
    boolean isLastingFrom(LocalDate day) {
        return validTo == null && !validFrom.isAfter(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }

    /** Ends it; that day is the first on which it is not held. One that has not begun is never held. */
    void endOn(LocalDate day) {
        if (hasEndedBy(day)) {
            throw new BusinessRuleViolation(AccountFinding.ROLE_HAS_ENDED);
        }
        if (!validFrom.isBefore(day)) {
            validFrom = day.minusDays(1);
        }
        validTo = day;
    }
}
