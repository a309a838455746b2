package vn.nangchuan.standards.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command was called with.
 *
 * @param rules a folder of rule files; null: those that come with the product
 * @param parameters what the province has set; null: nothing
 */
record Options(
        @Nullable Path rules,
        Path facts,
        @Nullable Path parameters,
        LocalDate asOf,
        Path out,
        Language language,
        boolean skipsExamples) {
    private static final String RULES = "--rules";
    private static final String FACTS = "--facts";
    private static final String PARAMETERS = "--parameters";
    private static final String AS_OF = "--as-of";
    private static final String OUT = "--out";
    private static final String LANG = "--lang";
    private static final String SKIP_EXAMPLES = "--skip-examples";
    private static final Set<String> WITH_VALUE = Set.of(RULES, FACTS, PARAMETERS, AS_OF, OUT, LANG);

    /** Each option once, in any order; its value follows it, or an equals sign. */
    static Options of(List<String> arguments) throws UsageException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            String option = parts[0];
            if (option.equals(SKIP_EXAMPLES) && parts.length == 1) {
                put(given, option, "");
            } else if (!WITH_VALUE.contains(option)) {
                throw new UsageException(UsageException.Kind.UNKNOWN_OPTION, arguments.get(i));
            } else if (parts.length == 2) {
                put(given, option, parts[1]);
            } else {
                i++;
                put(given, option, i < arguments.size() ? arguments.get(i) : "");
            }
        }
        return of(given);
    }

    /** The language asked for, though all else be wrong; Vietnamese where none is. */
    static Language languageIn(List<String> arguments) {
        int lang = arguments.indexOf(LANG);
        boolean isEnglish = arguments.contains(LANG + "=en")
                || (lang >= 0
                        && lang + 1 < arguments.size()
                        && arguments.get(lang + 1).equals("en"));
        return isEnglish ? Language.EN : Language.VI;
    }

    private static void put(Map<String, String> given, String option, String value) throws UsageException {
        if (WITH_VALUE.contains(option) && (value.isBlank() || value.startsWith("--"))) {
            throw new UsageException(UsageException.Kind.VALUE_MISSING, option);
        }
        if (given.putIfAbsent(option, value) != null) {
            throw new UsageException(UsageException.Kind.OPTION_TWICE, option);
        }
    }

    private static Options of(Map<String, String> given) throws UsageException {
        return new Options(
                path(given, RULES),
                path(FACTS, required(given, FACTS)),
                path(given, PARAMETERS),
                date(required(given, AS_OF)),
                path(OUT, required(given, OUT)),
                language(given.getOrDefault(LANG, "vi")),
                given.containsKey(SKIP_EXAMPLES));
    }

    private static String required(Map<String, String> given, String option) throws UsageException {
        String value = given.get(option);
        if (value == null) {
            throw new UsageException(UsageException.Kind.OPTION_MISSING, option);
        }
        return value;
    }

    private static @Nullable Path path(Map<String, String> given, String option) throws UsageException {
        String name = given.get(option);
        return name == null ? null : path(option, name);
    }

    private static Path path(String option, String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(UsageException.Kind.NOT_A_FILE_NAME, option);
        }
    }

    private static LocalDate date(String text) throws UsageException {
        try {
            return CellType.DATE.read(text);
        } catch (UnreadableCell e) {
            throw new UsageException(UsageException.Kind.NOT_A_DATE, text);
        }
    }

    private static Language language(String code) throws UsageException {
        return switch (code) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> throw new UsageException(UsageException.Kind.NOT_A_LANGUAGE, code);
        };
    }
}
