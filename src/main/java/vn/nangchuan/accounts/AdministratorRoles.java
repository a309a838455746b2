package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Roles;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Keeps every unit that has somebody to manage its accounts from losing the last one. */
@Component
class AdministratorRoles {

    private final RoleGrants grants;
    private final Accounts accounts;
    private final Set<String> roles;

    AdministratorRoles(RoleGrants grants, Accounts accounts, Roles roles) {
        this.grants = grants;
        this.accounts = accounts;
        this.roles = roles.holding(AccountPermissions.MANAGE);
    }

    /**
     * Refuses to end these, if another administrator of the unit whose role has no end would not be left from that day
     * on. Takes a lock on the unit's administrators first; deputies, whose days are numbered, do not count.
     */
    void requireAnotherThan(List<RoleGrant> ending, LocalDate day) {
        Map<Long, List<RoleGrant>> byUnit = ending.stream()
                .filter(grant -> roles.contains(grant.role()) && grant.isLastingFrom(day))
                .collect(Collectors.groupingBy(grant -> grant.unitId().value()));
        byUnit.keySet().stream().sorted().forEach(unit -> requireAnother(unit, ids(ending), day));
    }

    private static Set<Long> ids(List<RoleGrant> ending) {
        return ending.stream().map(RoleGrant::id).collect(Collectors.toSet());
    }

    private void requireAnother(long unit, Set<Long> ending, LocalDate day) {
        List<RoleGrant> left = grants.lockOfUnit(unit, roles).stream()
                .filter(grant -> !ending.contains(grant.id()) && grant.isLastingFrom(day))
                .toList();
        Map<Long, Account> holders =
                accounts
                        .findByIdIn(left.stream()
                                .map(grant -> grant.accountId().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        boolean nobody = left.stream()
                .map(grant -> holders.get(grant.accountId().value()))
                .allMatch(holder -> holder == null || holder.isClosedOn(day));
        if (nobody) {
            throw new BusinessRuleViolation(AccountFinding.ROLE_IS_LAST_ADMINISTRATORS);
        }
    }
}
