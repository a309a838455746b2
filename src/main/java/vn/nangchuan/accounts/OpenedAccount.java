package vn.nangchuan.accounts;

import vn.nangchuan.kernel.AccountId;

/** An account just opened, with the password to hand over; it is shown once and can be read nowhere again. */
public record OpenedAccount(AccountId id, Username username, String displayName, OneTimePassword password) {}
