package vn.nangchuan.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/**
 * The person at the screen: their account, where they work now and what they may do there. Never carries a password.
 *
 * @param self who they are on the register, wherever the account is kept; null: nobody there
 * @param workplace where they work now
 * @param workplaces everywhere they hold roles today; empty when they hold none
 * @param permissions names of the permissions that the roles of the workplace hold
 */
public record SignedInAccount(
        AccountId id,
        String username,
        String displayName,
        @Nullable OfficialId self,
        Workplace workplace,
        List<Workplace> workplaces,
        Set<String> permissions)
        implements Principal, Serializable {

    public SignedInAccount {
        workplaces = List.copyOf(workplaces);
        permissions = Set.copyOf(permissions);
    }

    /** The user name, as the container and the logs know the person. */
    @Override
    public String getName() {
        return username;
    }

    public UnitId unitId() {
        return workplace.unitId();
    }

    /** With the word for the unit's type. */
    public String unitName() {
        return workplace.unitName();
    }

    /** The units above, from the province down; may be empty. */
    public String unitTrail() {
        return workplace.unitTrail();
    }

    /** The unit's path of ids, for example "/12/345/". */
    public String unitPath() {
        return workplace.unitPath();
    }

    /** Whose own dossier is all that this person reaches; empty for those who work with everybody's. */
    public Optional<OfficialId> official() {
        return Optional.ofNullable(workplace.official());
    }

    /** Whether that is this person on the register: nobody decides on the own case. */
    public boolean isSelf(OfficialId someone) {
        return someone.equals(self);
    }

    /** The same person at another of their workplaces. */
    SignedInAccount at(Workplace other, Set<String> permissionsThere) {
        return new SignedInAccount(id, username, displayName, self, other, workplaces, permissionsThere);
    }

    /** The same person while they may do nothing yet. */
    SignedInAccount withoutPermissions() {
        return new SignedInAccount(id, username, displayName, self, workplace, workplaces, Set.of());
    }
}
