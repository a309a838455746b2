package vn.nangchuan.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;

/** Where the person at the screen may work, and lets them go to another of these places. */
@Service
@MayKeepOwnAccount
public class Workplaces {

    private final SecurityContextUser currentUser;
    private final SignInStore store;
    private final SignInStages stages;
    private final Roles roles;

    Workplaces(SecurityContextUser currentUser, SignInStore store, SignInStages stages, Roles roles) {
        this.currentUser = currentUser;
        this.store = store;
        this.stages = stages;
        this.roles = roles;
    }

    /** Everywhere they hold roles today. */
    @JudgedInside("only of the account of the person at the screen")
    public List<Workplace> all() {
        return currentUser.require().workplaces();
    }

    /** Whether the roles at the place where they worked have ended, so that nothing can be done before choosing. */
    public boolean isChoiceDue() {
        return currentUser.isHeldBackAt(SignInStage.WORKPLACE);
    }

    /**
     * Goes on at another place, with the rights held there; with none while a step of signing in is still due.
     *
     * @param official as {@link Workplace#official()}
     * @return whether roles are held there today
     */
    public boolean choose(UnitId unit, @Nullable OfficialId official) {
        Optional<StoredAccount> there = store.find(currentUser.require().username())
                .filter(StoredAccount::enabled)
                .flatMap(stored -> stored.account().workplaces().stream()
                        .filter(place -> place.unitId().equals(unit) && Objects.equals(place.official(), official))
                        .findFirst()
                        .map(place -> stored.at(place, roles.permissionsOf(place.roles()))));
        there.ifPresent(stored -> currentUser.become(stages.afterSecondStep(stored, currentUser.details())));
        return there.isPresent();
    }
}
