package vn.nangchuan.isolation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.UnitPath;

/**
 * Somebody who holds a role in a unit.
 *
 * @param official the only person whose files the role reaches; null: all of the unit
 */
record Caller(
        String role,
        UnitPath unit,
        Set<String> permissions,
        @Nullable OfficialId official) {

    private static final long NUMBER = 7;

    Scope scope() {
        return new Scope(unit, "account:" + NUMBER, permissions, official);
    }

    boolean isAllowedAll() {
        return role.equals(Callers.EVERY_PERMISSION);
    }

    private Set<String> roles() {
        return isAllowedAll() ? Callers.permissionsByRole().keySet() : Set.of(role.replace(Callers.IN_A_SCHOOL, ""));
    }

    /** As sign-in leaves it. */
    Authentication signedIn() {
        Workplace workplace = new Workplace(unit.unit(), "đơn vị", "", unit.value(), roles(), official, null);
        SignedInAccount account = new SignedInAccount(
                new AccountId(NUMBER), "goi", "Người Gọi", null, workplace, List.of(workplace), permissions);
        List<SimpleGrantedAuthority> authorities =
                permissions.stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
    }

    @Override
    public String toString() {
        return role + " of " + unit;
    }
}
