package vn.nangchuan.access;

import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What somebody may do at this moment where they worked when they asked for something that is done later, whatever their
 * session said then.
 */
@Component
public class RightsNow {

    private final SignInStore store;
    private final Roles roles;

    RightsNow(SignInStore store, Roles roles) {
        this.store = store;
        this.roles = roles;
    }

    /** Nothing where the account is closed or holds no role there any more. */
    public Set<String> of(SignedInAccount asker) {
        return store.find(asker.username())
                .filter(found -> found.enabled() && found.account().id().equals(asker.id()))
                .flatMap(found -> found.account().workplaces().stream()
                        .filter(asker.workplace()::isSamePlaceAs)
                        .findFirst())
                .map(place -> roles.permissionsOf(place.roles()))
                .orElse(Set.of());
    }
}
