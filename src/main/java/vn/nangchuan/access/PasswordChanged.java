package vn.nangchuan.access;

import vn.nangchuan.kernel.AccountId;

/** Happened: an account has another password, chosen by its owner. */
public record PasswordChanged(AccountId account) {}
