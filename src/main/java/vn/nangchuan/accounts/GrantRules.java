package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitSummary;

/** What whoever gives and takes away roles must observe: nobody passes on more than they may, nor longer, nor to themselves. */
@Component
class GrantRules {

    /** The role over one's own dossier: it names the official and is worth nothing without. */
    static final String OFFICIAL = "OFFICIAL";

    private final Delegations delegations;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    GrantRules(Delegations delegations, CurrentUser currentUser, BusinessClock clock) {
        this.delegations = delegations;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The roles that the person at the screen may give in such a unit. */
    List<String> rolesFor(UnitSummary unit) {
        return delegations.rolesFor(giver().roles(), unit.type());
    }

    /** The roles that the person at the screen may give in communes, whichever. */
    List<String> rolesToGiveInCommunes() {
        return delegations.rolesFor(giver().roles(), UnitType.COMMUNE);
    }

    AccountId self() {
        return currentUser.require().id();
    }

    void requireAnother(AccountId account) {
        if (self().equals(account)) {
            throw new BusinessRuleViolation(AccountFinding.ACCOUNT_IS_OWN);
        }
    }

    /** Whoever may not give a role may not take it away either. */
    void requireDelegated(String role, UnitSummary unit) {
        boolean within = new UnitPath(giver().unitPath()).contains(unit.path());
        if (!within || !delegations.allow(giver().roles(), role, unit.type())) {
            throw refused("role", AccountFinding.ROLE_NOT_DELEGATED);
        }
    }

    void requirePeriod(LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(clock.today())) {
            throw refused("from", AccountFinding.ROLE_BEGINS_IN_THE_PAST);
        }
        if (until != null && !until.isAfter(from)) {
            throw refused("until", AccountFinding.ROLE_ENDS_TOO_EARLY);
        }
        LocalDate own = giver().until();
        if (own != null && (until == null || until.isAfter(own))) {
            throw new BusinessRuleViolation(
                    List.of(Finding.error(AccountFinding.ROLE_OUTLASTS_ITS_GIVER, own.minusDays(1))
                            .at("until")));
        }
    }

    void requireFree(List<RoleGrant> held, UnitPath unit, RolePeriod wanted) {
        boolean already = held.stream()
                .anyMatch(grant -> grant.role().equals(wanted.role())
                        && grant.unitId().equals(unit.unit())
                        && grant.overlaps(wanted.from(), wanted.until()));
        if (already) {
            throw refused("role", AccountFinding.ROLE_HELD_ALREADY);
        }
    }

    private Workplace giver() {
        return currentUser.require().workplace();
    }

    static BusinessRuleViolation refused(String field, AccountFinding finding) {
        return new BusinessRuleViolation(List.of(Finding.error(finding).at(field)));
    }
}
