package vn.nangchuan.access;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets an open session follow what its account may do now. Somebody whose roles at their workplace have ended is not
 * moved to another one silently, where a half-filled form would be stored in the wrong unit: the session can then do
 * nothing before one is chosen.
 */
@Component
class RightsFollower {

    private final SignInStore store;
    private final Roles roles;
    private final SignInStages stages;
    private final SecurityContextUser currentUser;
    private final RoleEndings endings;

    RightsFollower(
            SignInStore store, Roles roles, SignInStages stages, SecurityContextUser currentUser, RoleEndings endings) {
        this.store = store;
        this.roles = roles;
        this.stages = stages;
        this.currentUser = currentUser;
        this.endings = endings;
    }

    /** Whether somebody has signed in to this request. */
    boolean isNeeded() {
        return currentUser.authentication().isPresent();
    }

    /**
     * Reads the account anew. Where it is closed, the session ends.
     *
     * @return whether the session goes on
     */
    boolean follow(HttpSession http) {
        Authentication session = currentUser.authentication().orElseThrow();
        SignedInAccount known = (SignedInAccount) Objects.requireNonNull(session.getPrincipal());
        Optional<StoredAccount> stored = store.find(known.username())
                .filter(found -> found.enabled() && found.account().id().equals(known.id()));
        if (stored.isEmpty()) {
            currentUser.forget();
            http.invalidate();
            return false;
        }
        if (!isBeforeAnotherStep(session)) {
            follow(http, session, known, stored.get());
        }
        return true;
    }

    /** Whoever has yet to choose a password, say, gets no rights by holding some now. */
    private static boolean isBeforeAnotherStep(Authentication session) {
        return SignInStage.of(session)
                .filter(stage -> stage != SignInStage.WORKPLACE)
                .isPresent();
    }

    private void follow(HttpSession http, Authentication session, SignedInAccount known, StoredAccount stored) {
        Optional<StoredAccount> here = stored.account().workplaces().stream()
                .filter(known.workplace()::isSamePlaceAs)
                .findFirst()
                .map(place -> stored.at(place, roles.permissionsOf(place.roles())));
        endings.note(
                http,
                known.workplace(),
                here.map(place -> place.account().workplace().roles()).orElse(Set.of()));
        boolean same = here.map(StoredAccount::account).filter(known::equals).isPresent();
        if (same && !stored.mustChangePassword()) {
            return;
        }
        Object details = session.getDetails();
        currentUser.become(here.map(place -> stages.afterSecondStep(place, details))
                .orElseGet(() -> PasswordSignIn.heldBack(
                        stored.at(known.workplace(), Set.of()), SignInStage.WORKPLACE, details)));
    }
}
