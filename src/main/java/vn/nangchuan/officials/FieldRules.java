package vn.nangchuan.officials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.DossierField.Kind;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** What must be right about a value for a field of a dossier, seen beside the dossier's other values, on a day. */
final class FieldRules {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LEAST_AGE = 15;
    private static final int LEAST_AGE_ON_ANY_DAY = 10;
    private static final int LONGEST_TERM_AHEAD = 10;
    private static final int LONGEST_VALIDITY_AHEAD = 50;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]*");
    private static final Pattern CITIZEN_NUMBER = Pattern.compile("\\d{12}");
    private static final Map<DossierField, Integer> LONGEST = Map.of(
            DossierField.NAME,
            120,
            DossierField.ISSUER,
            200,
            DossierField.PAPER_NUMBER,
            60,
            DossierField.STUDIED,
            200,
            DossierField.LANGUAGE,
            60,
            DossierField.SCORE,
            30);

    /** Days of a row, the first of each pair not after the second. */
    private static final List<List<DossierField>> IN_ORDER = List.of(
            List.of(DossierField.POST_FROM, DossierField.POST_TO),
            List.of(DossierField.FIRST_APPOINTED_ON, DossierField.POST_FROM),
            List.of(DossierField.ISSUED_ON, DossierField.PAPER_VALID_TO));

    private final List<DossierPart> dossier;
    private final DossierPart part;
    private final DossierField field;
    private final LocalDate today;

    /** @param dossier the person first */
    FieldRules(List<DossierPart> dossier, DossierPart part, DossierField field, LocalDate today) {
        this.dossier = dossier;
        this.part = part;
        this.field = field;
        this.today = today;
    }

    List<Finding> findings(@Nullable String value) {
        if (value == null) {
            return field.isClearable() ? List.of() : List.of(complaint(FieldFinding.FIELD_VALUE_MISSING));
        }
        return switch (field.kind()) {
            case TEXT -> text(value);
            case IDENTITY ->
                CITIZEN_NUMBER.matcher(value).matches()
                        ? List.of()
                        : List.of(complaint(FieldFinding.FIELD_IDENTITY_UNFIT));
            case CHOICE -> isChoice(value) ? List.of() : List.of(complaint(FieldFinding.FIELD_CHOICE_UNKNOWN));
            case DAY, LAST_DAY -> day(value);
        };
    }

    private List<Finding> text(String value) {
        int longest = LONGEST.getOrDefault(field, 0);
        if (value.codePointCount(0, value.length()) > longest) {
            return List.of(complaint(FieldFinding.FIELD_TEXT_TOO_LONG, longest));
        }
        return field == DossierField.NAME && !NAME.matcher(value).matches()
                ? List.of(complaint(FieldFinding.FIELD_NAME_UNFIT))
                : List.of();
    }

    /** Which posts there are, the caller knows. */
    private boolean isChoice(String value) {
        return switch (field) {
            case SEX -> isOneOf(Sex.values(), value);
            case PROFESSIONAL_FIELD -> isOneOf(ProfessionalField.values(), value);
            case LEVEL ->
                Arrays.stream(Level.values())
                        .filter(level -> level.criterion() == part.criterion())
                        .anyMatch(level -> level.name().equals(value));
            case MINORITY_LANGUAGE_DUTY -> value.equals("true") || value.equals("false");
            default -> true;
        };
    }

    private static boolean isOneOf(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    private List<Finding> day(String value) {
        LocalDate earliest = field == DossierField.BIRTH_DATE ? EARLIEST_BIRTH : EARLIEST;
        Optional<LocalDate> day = parse(value).filter(read -> !read.isBefore(earliest) && !read.isAfter(latest()));
        if (day.isEmpty()) {
            return List.of(complaint(FieldFinding.FIELD_DAY_OUT_OF_RANGE, earliest, latest()));
        }
        List<Finding> findings = new ArrayList<>();
        reversed(day.get()).ifPresent(findings::add);
        childhood(day.get()).ifPresent(findings::add);
        return findings;
    }

    private LocalDate latest() {
        return switch (field) {
            case BIRTH_DATE -> today.minusYears(LEAST_AGE);
            case POST_TO -> today.plusYears(LONGEST_TERM_AHEAD);
            case PAPER_VALID_TO -> today.plusYears(LONGEST_VALIDITY_AHEAD);
            default -> today;
        };
    }

    private Optional<Finding> reversed(LocalDate day) {
        for (List<DossierField> pair : IN_ORDER) {
            LocalDate first = field == pair.getFirst() ? day : dayOf(part, pair.getFirst());
            LocalDate second = field == pair.getLast() ? day : dayOf(part, pair.getLast());
            boolean mayBeAlike = pair.getFirst() == DossierField.FIRST_APPOINTED_ON;
            if (pair.contains(field)
                    && first != null
                    && second != null
                    && (first.isAfter(second) || (first.equals(second) && !mayBeAlike))) {
                return Optional.of(complaint(FieldFinding.FIELD_DAYS_REVERSED, first, second));
            }
        }
        return Optional.empty();
    }

    /** A day of work or of a paper before the tenth birthday is a slip of the pen, whichever of the two is wrong. */
    private Optional<Finding> childhood(LocalDate day) {
        if (field == DossierField.BIRTH_DATE) {
            return dossier.stream()
                    .flatMap(other -> other.fields().stream()
                            .filter(known -> known != DossierField.BIRTH_DATE)
                            .flatMap(known -> Optional.ofNullable(dayOf(other, known)).stream()))
                    .filter(known -> known.isBefore(day.plusYears(LEAST_AGE_ON_ANY_DAY)))
                    .min(LocalDate::compareTo)
                    .map(known -> complaint(FieldFinding.FIELD_DAY_IN_CHILDHOOD, known));
        }
        return Optional.ofNullable(dayOf(dossier.getFirst(), DossierField.BIRTH_DATE))
                .filter(birth -> day.isBefore(birth.plusYears(LEAST_AGE_ON_ANY_DAY)))
                .map(_ -> complaint(FieldFinding.FIELD_DAY_IN_CHILDHOOD, day));
    }

    private static @Nullable LocalDate dayOf(DossierPart of, DossierField field) {
        String value = field.kind() == Kind.DAY || field.kind() == Kind.LAST_DAY ? of.value(field) : null;
        return value == null ? null : LocalDate.parse(value);
    }

    private static Optional<LocalDate> parse(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Finding complaint(FieldFinding code, Object... arguments) {
        return Finding.error(code, arguments).at("value");
    }
}
