package vn.nangchuan.accounts;

import vn.nangchuan.scope.Published;

/** An account that a list opened, and the unit it is kept in, with the word for its type. */
@Published("holds an account, which is judged")
public record BatchOpened(String unitName, OpenedAccount account) {}
