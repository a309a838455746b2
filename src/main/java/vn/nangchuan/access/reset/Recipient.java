package vn.nangchuan.access.reset;

/**
 * To whom a letter goes.
 *
 * @param language {@code vi} or {@code en}
 */
public record Recipient(String email, String language) {}
