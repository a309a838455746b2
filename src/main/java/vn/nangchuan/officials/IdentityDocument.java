package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.PersonOwnedRecord;

/** An identity document that an official has or had. */
@Entity
@Table(name = "identity_document")
class IdentityDocument extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "identity_document_seq")
    @SequenceGenerator(name = "identity_document_seq", sequenceName = "identity_document_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private IdentityKind kind;

    private byte[] cipher;
    private byte[] hash;
    private String last4;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    private @Nullable String issuer;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "to_compare")
    private boolean toCompare;

    /** It came in a file, and nobody has asked yet. */
    @Column(name = "not_compared")
    private boolean notCompared;

    @SuppressWarnings("NullAway.Init")
    protected IdentityDocument() {}

    IdentityDocument(Official official, IdentityNumber number, IdentityCipher cipher) {
        super(official.id(), official.unitPath());
        this.kind = IdentityKind.of(number);
        this.cipher = cipher.encrypt(number);
        this.hash = cipher.hash(number);
        this.last4 = number.lastFour();
    }

    /** @param first day without it; null where it is in use */
    void say(@Nullable LocalDate issued, @Nullable String by, @Nullable LocalDate first) {
        issuedOn = issued;
        issuer = by;
        validTo = first;
    }

    /** Another one takes its place, from that day where it was not replaced before. */
    void giveWay(LocalDate day) {
        if (validTo == null && (issuedOn == null || day.isAfter(issuedOn))) {
            validTo = day;
        }
    }

    void compare(boolean wanted) {
        toCompare = wanted;
        notCompared = false;
    }

    boolean isToCompare() {
        return toCompare;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    String issuer() {
        return issuer;
    }

    boolean bears(byte[] other) {
        return Arrays.equals(hash, other);
    }

    long id() {
        return id;
    }

    byte[] cipher() {
        return cipher.clone();
    }

    /** For the audit trail: the last four digits, and what was said of it. */
    String inWords() {
        return Stream.of("…" + last4, issuedOn, issuer, validTo)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
