package vn.nangchuan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Browserless tests ask for "ROLE_…" before they open a view, whatever prefix the portal has. */
public final class RolesOfViews {

    private RolesOfViews() {}

    /** The same person, whose permissions are also known under that prefix. */
    public static Authentication added(Authentication real) {
        List<GrantedAuthority> authorities = new ArrayList<>(real.getAuthorities());
        real.getAuthorities().stream()
                .map(authority -> new SimpleGrantedAuthority("ROLE_" + authority.getAuthority()))
                .forEach(authorities::add);
        return UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(real.getPrincipal()), null, authorities);
    }
}
