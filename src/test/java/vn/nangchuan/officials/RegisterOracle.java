package vn.nangchuan.officials;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.RequirementState;

/** Says whom a register should show, by looking at everybody one by one; knows no SQL and none of the portal's keys. */
final class RegisterOracle {

    /**
     * An official as the register knows them.
     *
     * @param posts held on the date, the main one first
     */
    record Person(
            long id,
            String name,
            UnitPath commune,
            OfficialKind kind,
            List<String> posts,
            @Nullable Sex sex,
            @Nullable LocalDate born,
            @Nullable LocalDate recruited,
            @Nullable String lastFour,
            Outcome outcome,
            Map<Criterion, Set<RequirementState>> requirements,
            List<Level> levels,
            boolean nominated,
            @Nullable String ethnicity) {

        Person {
            name = asMeant(name);
        }
    }

    /** Letters of other alphabets that look the same stand for đ. */
    private static String asMeant(String text) {
        return text.replace('\u00d0', 'Đ').replace('\u00f0', 'đ');
    }

    private static final Collator VIETNAMESE = Collator.getInstance(new ULocale("vi"));
    private static final List<String> OLD =
            List.of("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy");
    private static final List<String> NEW =
            List.of("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ");

    private final List<Person> everybody;

    RegisterOracle(List<Person> everybody) {
        this.everybody = everybody;
    }

    /** Their numbers, in the order of the list. */
    List<Long> answer(UnitPath scope, UnitPath place, LocalDate date, String typed, RegisterCriteria criteria) {
        String search = asMeant(typed);
        return everybody.stream()
                .filter(person -> scope.contains(person.commune()) && place.contains(person.commune()))
                .filter(person -> isFound(person, search))
                .filter(person -> meets(person, criteria, date))
                .sorted(Comparator.comparing((Person person) -> !isExact(person, search))
                        .thenComparing(person -> given(person.name()), VIETNAMESE::compare)
                        .thenComparing(person -> family(person.name()), VIETNAMESE::compare)
                        .thenComparing(person -> between(person.name()), VIETNAMESE::compare)
                        .thenComparingLong(Person::id))
                .map(Person::id)
                .toList();
    }

    private static boolean isFound(Person person, String search) {
        return typed(search)
                .allMatch(word -> isNumber(word)
                        ? (person.lastFour() != null && person.lastFour().endsWith(word))
                                || words(plain(person.name())).anyMatch(name -> name.startsWith(word))
                        : words(plain(person.name())).anyMatch(name -> name.startsWith(plain(word))));
    }

    /** Where no word of a name was typed, nobody is more exact than another. */
    private static boolean isExact(Person person, String search) {
        return typed(search)
                .filter(word -> !isNumber(word))
                .allMatch(word -> words(oneWay(person.name())).anyMatch(name -> name.startsWith(oneWay(word))));
    }

    private static Stream<String> typed(String search) {
        return words(search);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ \u00a0]+")).filter(word -> !word.isEmpty());
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]+");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .chars()
                .filter(sign -> sign < 0x300 || sign > 0x36f)
                .forEach(sign -> plain.append(sign == 'đ' ? 'd' : (char) sign));
        return plain.toString();
    }

    private static String oneWay(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int tone = 0; tone < OLD.size(); tone++) {
            composed = composed.replace(OLD.get(tone), NEW.get(tone));
        }
        return composed;
    }

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String family(String name) {
        return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
    }

    private static String between(String name) {
        return name.contains(" ") ? name.substring(name.indexOf(' '), name.lastIndexOf(' ')) : "";
    }

    private static boolean meets(Person person, RegisterCriteria asked, LocalDate date) {
        return (asked.outcome() == null || person.outcome().group() == asked.outcome())
                && (asked.kind() == null || person.kind() == asked.kind())
                && (asked.post() == null || person.posts().contains(asked.post().value()))
                && (asked.sex() == null || person.sex() == asked.sex())
                && (asked.age() == null || isOfAge(person, asked.age(), date))
                && (asked.recruitedFrom() == null
                        || (person.recruited() != null && !person.recruited().isBefore(asked.recruitedFrom())))
                && (asked.recruitedTo() == null
                        || (person.recruited() != null && !person.recruited().isAfter(asked.recruitedTo())))
                && isAsked(person, asked)
                && (asked.level() == null || isHighest(person, asked.level()))
                && (!asked.nominated() || person.nominated())
                && (asked.ethnicity() == null || isOf(person, asked.ethnicity()));
    }

    private static boolean isOf(Person person, EthnicityGroup group) {
        return person.ethnicity() != null && person.ethnicity().equals("01") == (group == EthnicityGroup.KINH);
    }

    private static boolean isOfAge(Person person, AgeBand age, LocalDate date) {
        if (person.born() == null) {
            return false;
        }
        int years = Period.between(person.born(), date).getYears();
        return switch (age) {
            case UP_TO_30 -> years <= 30;
            case FROM_31_TO_40 -> years > 30 && years <= 40;
            case FROM_41_TO_50 -> years > 40 && years <= 50;
            case FROM_51_TO_60 -> years > 50 && years <= 60;
            case OVER_60 -> years > 60;
        };
    }

    private static boolean isAsked(Person person, RegisterCriteria asked) {
        if (asked.requirement() == null && asked.state() == null) {
            return true;
        }
        return person.requirements().entrySet().stream()
                .filter(known -> asked.requirement() == null || known.getKey() == asked.requirement())
                .flatMap(known -> known.getValue().stream())
                .anyMatch(state -> asked.state() == null || state == asked.state());
    }

    private static boolean isHighest(Person person, Level level) {
        return person.levels().contains(level)
                && person.levels().stream()
                        .noneMatch(other -> other.criterion() == level.criterion() && other.rank() > level.rank());
    }
}
