package vn.nangchuan.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitId;

/**
 * The person at the screen: their account, the unit they work for and what they may do. Never carries a password.
 *
 * @param unitTrail the units above, from the province down, for example "tỉnh Lạng Sơn › huyện Văn Lãng"; may be empty
 * @param unitPath the unit's path of ids, for example "/12/345/"
 * @param permissions names of the permissions that the account's roles hold
 */
public record SignedInAccount(
        AccountId id,
        String username,
        String displayName,
        UnitId unitId,
        String unitName,
        String unitTrail,
        String unitPath,
        Set<String> permissions)
        implements Principal, Serializable {

    public SignedInAccount {
        permissions = Set.copyOf(permissions);
    }

    /** The user name, as the container and the logs know the person. */
    @Override
    public String getName() {
        return username;
    }

    /** The same person while they may do nothing yet. */
    SignedInAccount withoutPermissions() {
        return new SignedInAccount(id, username, displayName, unitId, unitName, unitTrail, unitPath, Set.of());
    }
}
