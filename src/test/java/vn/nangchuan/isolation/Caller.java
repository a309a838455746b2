package vn.nangchuan.isolation;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.UnitPath;

/** Somebody who holds a role in a unit. */
record Caller(String role, UnitPath unit, Set<String> permissions) {

    private static final long NUMBER = 7;

    Scope scope() {
        return new Scope(unit, "account:" + NUMBER, permissions);
    }

    boolean isAllowedAll() {
        return role.equals(Callers.EVERY_PERMISSION);
    }

    /** As sign-in leaves it. */
    Authentication signedIn() {
        SignedInAccount account = new SignedInAccount(
                new AccountId(NUMBER), "goi", "Người Gọi", unit.unit(), "đơn vị", "", unit.value(), permissions);
        List<SimpleGrantedAuthority> authorities =
                permissions.stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
    }

    @Override
    public String toString() {
        return role + " of " + unit;
    }
}
