package vn.nangchuan.officials.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.IdentityKind;
import vn.nangchuan.officials.IdentityNumber;

/**
 * Finds whom a row is about: by its key, else by the identity number, else by name and day of birth, where they tell one
 * person and the dossier has no other number, or an older one. Nobody is matched by a name alone.
 */
final class PeopleIndex {

    private final Map<Long, KnownPerson> byId = new HashMap<>();
    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<String, KnownPerson> byFormerNumber = new HashMap<>();
    private final Map<String, List<KnownPerson>> byBirth;
    private final Function<IdentityNumber, String> hash;

    /** @param hash of a number, as rows keep it */
    PeopleIndex(Collection<KnownPerson> people, Function<IdentityNumber, String> hash) {
        this.hash = hash;
        for (KnownPerson person : people) {
            byId.put(person.id(), person);
            if (person.person().hash() != null) {
                byNumber.put(person.person().hash(), person);
            }
            person.documents().stream()
                    .filter(document -> !person.hasNumber(document.hash()))
                    .forEach(document -> byFormerNumber.put(document.hash(), person));
        }
        this.byBirth = people.stream()
                .collect(Collectors.groupingBy(person -> birth(
                        person.person().name(), Values.text(person.person().birthDate()))));
    }

    private static String birth(String name, @Nullable String day) {
        return SheetWords.key(name) + "|" + day;
    }

    /**
     * Somebody, nobody yet, or why that cannot be told.
     *
     * @param person null: somebody new
     */
    record Match(@Nullable KnownPerson person, @Nullable Finding finding) {

        static final Match NOBODY = new Match(null, null);
    }

    Match find(ReadRow row) {
        if (row.key() != null) {
            return byKey(row, byId.get(row.key().official()));
        }
        Optional<IdentityNumber> number = number(row.value(SheetField.IDENTITY_NUMBER));
        return number.map(this::byNumber)
                .filter(match -> match.person() != null)
                .orElseGet(() -> byBirth(row, number.orElse(null)));
    }

    private Match byKey(ReadRow row, @Nullable KnownPerson known) {
        if (known == null) {
            return new Match(null, Finding.error(ImportFinding.ROW_KEY_UNKNOWN));
        }
        boolean isOther =
                isOther(row.value(SheetField.FULL_NAME), known.person().name())
                        && (isOther(
                                        row.value(SheetField.BIRTH_DATE),
                                        Values.text(known.person().birthDate()))
                                || number(row.value(SheetField.IDENTITY_NUMBER))
                                        .filter(number -> !known.hasNumber(hash.apply(number)))
                                        .isPresent());
        return new Match(known, isOther ? Finding.error(ImportFinding.ROW_KEY_OF_ANOTHER) : null);
    }

    private static boolean isOther(@Nullable String written, @Nullable String known) {
        return written != null && known != null && !SheetWords.key(written).equals(SheetWords.key(known));
    }

    /** Whether somebody else of the register has a number, or had it. */
    boolean isTaken(String wanted, @Nullable KnownPerson by) {
        return Stream.of(byNumber.get(wanted), byFormerNumber.get(wanted))
                .filter(Objects::nonNull)
                .anyMatch(holder -> by == null || holder.id() != by.id());
    }

    private Match byNumber(IdentityNumber number) {
        String known = hash.apply(number);
        KnownPerson person = byNumber.getOrDefault(known, byFormerNumber.get(known));
        return person == null ? Match.NOBODY : new Match(person, null);
    }

    private Match byBirth(ReadRow row, @Nullable IdentityNumber number) {
        String name = row.value(SheetField.FULL_NAME);
        String day = row.value(SheetField.BIRTH_DATE);
        if (name == null || day == null) {
            return Match.NOBODY;
        }
        List<KnownPerson> same = byBirth.getOrDefault(birth(name, day), List.of()).stream()
                .filter(person -> mayBe(person, number, row.value(SheetField.IDENTITY_NUMBER)))
                .toList();
        if (same.isEmpty() && byBirth.containsKey(birth(name, day))) {
            return new Match(null, Finding.error(ImportFinding.ROW_NAMESAKE));
        }
        return switch (same.size()) {
            case 0 -> Match.NOBODY;
            case 1 -> new Match(same.getFirst(), Finding.warning(ImportFinding.ROW_MATCHED_BY_NAME));
            default -> new Match(null, Finding.error(ImportFinding.ROW_NOT_UNIQUE));
        };
    }

    /** Who has a number of the present kind is somebody else than who has another of it. */
    private static boolean mayBe(KnownPerson person, @Nullable IdentityNumber number, @Nullable String written) {
        if (number == null) {
            return written == null
                    || !isMasked(written)
                    || written.endsWith(String.valueOf(person.person().last4()));
        }
        return person.person().hash() == null
                || (IdentityKind.of(number) == IdentityKind.CCCD && kindOf(person) == IdentityKind.CMND);
    }

    /** By how long the encrypted number is, which has as many bytes more than figures as nonce and tag have. */
    static IdentityKind kindOf(KnownPerson person) {
        int bytes = String.valueOf(person.person().cipher()).length() / 2;
        return bytes - 28 > 9 ? IdentityKind.CCCD : IdentityKind.CMND;
    }

    static boolean isMasked(String number) {
        return number.startsWith("…");
    }

    /** Empty where it is none. */
    static Optional<IdentityNumber> number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{9}|\\d{12}")
                ? Optional.of(new IdentityNumber(digits))
                : Optional.empty();
    }
}
