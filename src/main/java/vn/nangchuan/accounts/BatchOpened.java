package vn.nangchuan.accounts;

/** An account that a list opened, and the unit it is kept in, with the word for its type. */
public record BatchOpened(String unitName, OpenedAccount account) {}
