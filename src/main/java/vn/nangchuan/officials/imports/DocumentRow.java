package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An identity document as it is stored, with bytes in hexadecimal digits. */
record DocumentRow(
        long id,
        long official,
        String kind,
        String cipher,
        String hash,
        String last4,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable LocalDate validTo) {

    boolean isInUse() {
        return validTo == null;
    }

    DocumentRow until(LocalDate day) {
        return new DocumentRow(id, official, kind, cipher, hash, last4, issuedOn, issuer, day);
    }

    DocumentRow saying(@Nullable LocalDate issued, @Nullable String by) {
        return new DocumentRow(id, official, kind, cipher, hash, last4, issued, by, validTo);
    }

    DocumentRow with(long newId, long newOfficial) {
        return new DocumentRow(newId, newOfficial, kind, cipher, hash, last4, issuedOn, issuer, validTo);
    }
}
