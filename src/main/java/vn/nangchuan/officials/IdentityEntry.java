package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An identity document. Anything may still be missing.
 *
 * @param number 9 or 12 digits; empty: the number that the dossier has now
 * @param until last day on which a former document was used; null for the one in use
 */
public record IdentityEntry(
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable LocalDate until) {

    public IdentityEntry {
        number = number.replaceAll("[ .-]", "");
        issuer = EntryText.orNull(issuer);
    }

    /** Whether nothing was entered at all. */
    public boolean isEmpty() {
        return number.isEmpty() && issuedOn == null && issuer == null && until == null;
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "IdentityEntry[" + issuedOn + "]";
    }
}
