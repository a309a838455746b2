package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.IdentityKind;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.officials.IdentitySeal.Sealed;

/**
 * What a row does to the identity documents: another number takes the place of the one in use, which stays on record as a
 * former document; or more is said of the one in use.
 */
final class IdentityPlan {

    private final @Nullable KnownPerson known;
    private final Map<SheetField, String> values;
    private final ReadRow row;
    private final PersonPlan.Rules rules;
    private final List<DocumentRow> added = new ArrayList<>();
    private final List<DocumentRow> changed = new ArrayList<>();
    private PersonRow person;

    IdentityPlan(
            @Nullable KnownPerson known,
            PersonRow person,
            Map<SheetField, String> values,
            ReadRow row,
            PersonPlan.Rules rules) {
        this.known = known;
        this.person = person;
        this.values = values;
        this.row = row;
        this.rules = rules;
        Optional<IdentityNumber> number = PeopleIndex.number(values.get(SheetField.IDENTITY_NUMBER));
        if (number.isPresent()) {
            become(number.get());
        } else if (known != null && writes()) {
            sayMore(known);
        }
    }

    /** Whether a row says anything of identity documents. */
    boolean writes() {
        return values.keySet().stream().anyMatch(field -> field.group() == SheetField.Group.IDENTITY);
    }

    IdentityEntry entry() {
        return new IdentityEntry(
                Objects.requireNonNullElse(values.get(SheetField.IDENTITY_NUMBER), ""), issuedOn(), issuer(), null);
    }

    private @Nullable LocalDate issuedOn() {
        return Values.day(said(SheetField.IDENTITY_ISSUED_ON));
    }

    private @Nullable String issuer() {
        return said(SheetField.IDENTITY_ISSUER);
    }

    /** With another number, what stands beside it is of the new document, though the former had the same. */
    private @Nullable String said(SheetField field) {
        return values.containsKey(SheetField.IDENTITY_NUMBER) ? row.value(field) : values.get(field);
    }

    private void become(IdentityNumber number) {
        if (known != null) {
            keepFormer(known, issuedOn() == null ? rules.today() : issuedOn());
        }
        Sealed sealed = rules.seal().seal(number);
        person = person.with(sealed);
        added.add(document(IdentityKind.of(number), person, issuedOn(), issuer(), null));
    }

    /** The number that stands in the dossier may have come without its document. */
    private void keepFormer(KnownPerson known, LocalDate day) {
        if (known.person().hash() != null && known.document().isEmpty()) {
            added.add(document(PeopleIndex.kindOf(known), known.person(), null, null, day));
        }
        known.documents().stream()
                .filter(document -> document.validTo() == null)
                .filter(document -> document.issuedOn() == null || day.isAfter(document.issuedOn()))
                .map(document -> document.until(day))
                .forEach(changed::add);
    }

    private void sayMore(KnownPerson known) {
        if (known.person().hash() == null) {
            return;
        }
        Optional<DocumentRow> current = known.document();
        if (current.isEmpty()) {
            added.add(document(PeopleIndex.kindOf(known), known.person(), issuedOn(), issuer(), null));
        } else {
            DocumentRow said = current.get();
            changed.add(said.saying(
                    issuedOn() == null ? said.issuedOn() : issuedOn(), issuer() == null ? said.issuer() : issuer()));
        }
    }

    private static DocumentRow document(
            IdentityKind kind,
            PersonRow of,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            @Nullable LocalDate validTo) {
        return new DocumentRow(
                0,
                of.id(),
                kind.name(),
                Objects.requireNonNull(of.cipher()),
                Objects.requireNonNull(of.hash()),
                Objects.requireNonNull(of.last4()),
                issuedOn,
                issuer,
                validTo);
    }

    /** With the number that counts. */
    PersonRow person() {
        return person;
    }

    List<DocumentRow> added() {
        return added;
    }

    List<DocumentRow> changed() {
        return changed;
    }
}
