package vn.nangchuan.access;

import vn.nangchuan.kernel.AccountId;

/** Somebody who holds the letter chooses another password for the account. Nobody is signed in. */
public record PasswordResetByLetter(AccountId account, String username) {}
