package vn.nangchuan.accounts;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;

/**
 * What an account says of its holder, to be changed.
 *
 * @param version of the state that was looked at
 * @param email null: none known
 * @param official whose account it is on the register; null: nobody's there
 */
public record EditAccount(
        AccountId id,
        int version,
        String displayName,
        @Nullable String email,
        @Nullable OfficialId official) {}
