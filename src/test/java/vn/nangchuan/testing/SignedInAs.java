package vn.nangchuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import vn.nangchuan.access.DemonstrationAccounts;
import vn.nangchuan.access.DemonstrationAccounts.DemonstrationAccount;

/** Runs a test as one of the demonstration's accounts, signed in by its password, with the permissions of its role. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    /** The user name. */
    String value();

    /** Signs in through the portal's own check of passwords. */
    class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final AuthenticationProvider signIn;
        private final DemonstrationAccounts accounts;

        Factory(AuthenticationProvider signIn, DemonstrationAccounts accounts) {
            this.signIn = signIn;
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs wanted) {
            DemonstrationAccount account = accounts.list().stream()
                    .filter(candidate -> candidate.username().equals(wanted.value()))
                    .findFirst()
                    .orElseThrow();
            Authentication real = Objects.requireNonNull(signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(account.username(), account.password())));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(RolesOfViews.added(real));
            return context;
        }
    }
}
