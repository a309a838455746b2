package vn.nangchuan.officials;

/** Somebody whom the clerk of a commune puts on its register. */
public record NewOfficial(PersonalEntry personal, IdentityEntry identity, FirstPostEntry post) {}
