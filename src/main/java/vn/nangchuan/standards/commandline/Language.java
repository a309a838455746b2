package vn.nangchuan.standards.commandline;

import java.util.Locale;

/** A language of the portal. */
enum Language {
    VI,
    EN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(code());
    }
}
