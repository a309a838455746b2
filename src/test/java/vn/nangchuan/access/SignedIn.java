package vn.nangchuan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as Nông Thị Lan of xã Tân Lang, with the permissions given. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedIn {

    String[] permissions() default {};

    boolean mustChangePassword() default false;

    /** Builds the session as sign-in does. */
    class Factory implements WithSecurityContextFactory<SignedIn> {

        /** Each application context sets its own strategy when it starts; one from the cache must set it again. */
        Factory(SecurityContextHolderStrategy strategy) {
            SecurityContextHolder.setContextHolderStrategy(strategy);
        }

        @Override
        public SecurityContext createSecurityContext(SignedIn wanted) {
            SignedInAccount account = TestAccounts.account("lan", "Nông Thị Lan", Set.of(wanted.permissions()));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            StoredAccount stored = new StoredAccount(account, "", true, wanted.mustChangePassword(), 0, null);
            context.setAuthentication(alsoAsRoles(PasswordSignIn.signedIn(stored, null)));
            return context;
        }

        /** Browserless tests ask for "ROLE_…" whatever prefix the portal has. */
        private static Authentication alsoAsRoles(Authentication real) {
            List<GrantedAuthority> authorities = new ArrayList<>(real.getAuthorities());
            real.getAuthorities().stream()
                    .map(authority -> new SimpleGrantedAuthority("ROLE_" + authority.getAuthority()))
                    .forEach(authorities::add);
            return UsernamePasswordAuthenticationToken.authenticated(
                    Objects.requireNonNull(real.getPrincipal()), null, authorities);
        }
    }
}
