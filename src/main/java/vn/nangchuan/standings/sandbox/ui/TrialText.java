package vn.nangchuan.standings.sandbox.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.TrialValue;

/** Writes values that are tried into an address: name, first day and value, such as {@code CC19-QLNN~2020-06-01~yes}. */
final class TrialText {

    private static final Pattern FORM =
            Pattern.compile("([A-Z0-9-]{1,60})~(\\d{4}-\\d{2}-\\d{2})~([A-Z_a-z0-9-]{1,40})");
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final String YES = "yes";
    private static final String NO = "no";

    private TrialText() {}

    static String of(TrialValue tried) {
        return tried.name() + "~" + tried.from() + "~" + of(tried.value());
    }

    private static String of(ProvincialParameter.Value value) {
        return switch (value) {
            case ProvincialParameter.OfLevel least -> least.level().name();
            case ProvincialParameter.OfAge age -> age.men() + "-" + age.women();
            case ProvincialParameter.Asked choice -> choice.asked() ? YES : NO;
        };
    }

    /** Anybody can type an address: what cannot be meant reads as nothing. */
    static Optional<TrialValue> read(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? day(parts.group(2))
                        .flatMap(
                                from -> value(parts.group(3)).map(value -> new TrialValue(parts.group(1), from, value)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<ProvincialParameter.Value> value(String text) {
        if (text.equals(YES) || text.equals(NO)) {
            return Optional.of(new ProvincialParameter.Asked(text.equals(YES)));
        }
        Matcher ages = AGES.matcher(text);
        if (ages.matches()) {
            return Optional.of(
                    new ProvincialParameter.OfAge(Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2))));
        }
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .map(ProvincialParameter.OfLevel::new);
    }
}
