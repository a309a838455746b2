package vn.nangchuan.access;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * What a person has to do before their session can do anything else. The name is the only authority such a session
 * holds; nobody's role holds it.
 */
enum SignInStage {
    /** The password was right; a code of the second factor is awaited. */
    SECOND_STEP(AccessPermissions.SECOND_STEP_DUE),
    /** Somebody else chose the password. */
    PASSWORD_CHANGE(AccessPermissions.PASSWORD_CHANGE_DUE),
    /** A role obliges to a second factor, and there is none yet. */
    ENROLMENT(AccessPermissions.ENROLMENT_DUE),
    /** No role is held at the place of work, or none anywhere. */
    WORKPLACE(AccessPermissions.WORKPLACE_DUE);

    private final String authority;

    SignInStage(String authority) {
        this.authority = authority;
    }

    String authority() {
        return authority;
    }

    /** The stage in which that session is held back, if it is. */
    static Optional<SignInStage> of(Authentication session) {
        return Arrays.stream(values())
                .filter(stage -> session.getAuthorities().stream()
                        .anyMatch(authority -> stage.authority.equals(authority.getAuthority())))
                .findFirst();
    }
}
