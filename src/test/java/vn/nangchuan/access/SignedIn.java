package vn.nangchuan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import vn.nangchuan.testing.RolesOfViews;

/** Runs a test as Nông Thị Lan of xã Tân Lang, with the permissions given. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedIn {

    String[] permissions() default {};

    boolean mustChangePassword() default false;

    boolean secondStepDue() default false;

    /** Builds the session as sign-in does. */
    class Factory implements WithSecurityContextFactory<SignedIn> {

        @Override
        public SecurityContext createSecurityContext(SignedIn wanted) {
            SignedInAccount account = TestAccounts.account("lan", "Nông Thị Lan", Set.of(wanted.permissions()));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            StoredAccount stored = new StoredAccount(account, "", true, wanted.mustChangePassword(), 0, null);
            context.setAuthentication(RolesOfViews.added(session(wanted, stored)));
            return context;
        }

        private static Authentication session(SignedIn wanted, StoredAccount stored) {
            if (wanted.secondStepDue()) {
                return PasswordSignIn.heldBack(stored, SignInStage.SECOND_STEP, null);
            }
            return wanted.mustChangePassword()
                    ? PasswordSignIn.heldBack(stored, SignInStage.PASSWORD_CHANGE, null)
                    : PasswordSignIn.signedIn(stored, null);
        }
    }
}
