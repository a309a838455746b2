package vn.nangchuan.accounts;

import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/** An account just opened, with the password to hand over; it is shown once and can be read nowhere again. */
public record OpenedAccount(
        AccountId id, UnitPath keeper, Username username, String displayName, OneTimePassword password)
        implements KeptRecord {}
