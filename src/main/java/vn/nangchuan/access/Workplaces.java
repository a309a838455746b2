package vn.nangchuan.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/** Where the person at the screen may work, and lets them go to another of these places. */
@Service
@MayKeepOwnAccount
public class Workplaces {

    private final SecurityContextUser currentUser;
    private final Roles roles;

    Workplaces(SecurityContextUser currentUser, Roles roles) {
        this.currentUser = currentUser;
        this.roles = roles;
    }

    /** Everywhere they hold roles today. */
    public List<Workplace> all() {
        return currentUser.require().workplaces();
    }

    /** Whether the roles at the place where they worked have ended, so that nothing can be done before choosing. */
    public boolean isChoiceDue() {
        return currentUser.isDue(AccessPermissions.WORKPLACE_DUE);
    }

    /**
     * Goes on at another place, with the rights held there.
     *
     * @param official as {@link Workplace#official()}
     * @return whether roles are held there today
     */
    public boolean choose(UnitId unit, @Nullable OfficialId official) {
        SignedInAccount account = currentUser.require();
        Optional<Workplace> chosen = account.workplaces().stream()
                .filter(place -> place.unitId().equals(unit)
                        && Optional.ofNullable(place.official()).equals(Optional.ofNullable(official)))
                .findFirst();
        boolean mayChoose = account.permissions().isEmpty() ? isChoiceDue() : true;
        if (chosen.isEmpty() || !mayChoose) {
            return false;
        }
        SignedInAccount there =
                account.at(chosen.get(), roles.permissionsOf(chosen.get().roles()));
        currentUser.become(PasswordSignIn.session(there, there.permissions(), null));
        return true;
    }
}
