package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import vn.nangchuan.standards.DemandWords;

/** The texts of the portal that speak of standards, in one language, read without what the screens read them with. */
final class Texts implements DemandWords.Source {
    private static final List<String> BUNDLES = List.of("standards", "standings", "officials");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final int LONGEST_CELL = 60;

    private final Language language;
    private final Properties texts = new Properties();
    private final Map<String, MessageFormat> formats = new HashMap<>();

    Texts(Language language) {
        this.language = language;
        BUNDLES.forEach(this::load);
    }

    /** The text of a key, with values in its places; a date reads as on the screens. */
    @Override
    public String of(String key, Object... values) {
        return values.length == 0 ? text(key) : format(key).format(shown(values));
    }

    /** The text of a constant, by what the keys of its kind begin with. */
    String of(String prefix, Enum<?> constant) {
        return of(prefix + constant.name());
    }

    /** A refused cell, or a remark on one. */
    String of(Problem problem) {
        Complaint complaint = problem.complaint();
        String reason =
                of("standards.problem." + complaint.kind(), complaint.values().toArray());
        String key = problem.found().isEmpty() ? "standards.problem" : "standards.problem.found";
        return of(key, problem.row(), cut(problem.column()), reason, cut(problem.found()));
    }

    private static String cut(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST_CELL
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_CELL)) + "…";
    }

    /** The same texts come again for everybody. */
    private MessageFormat format(String key) {
        return formats.computeIfAbsent(key, _ -> new MessageFormat(text(key), language.locale()));
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text for " + key + " in " + language.code());
        }
        return text;
    }

    @Override
    public String date(LocalDate day) {
        return shown(day);
    }

    static String shown(LocalDate date) {
        return DATE.format(date);
    }

    /** Numbers are rows, years of age and the like, which no language groups by thousands. */
    private static Object[] shown(Object[] values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof LocalDate date ? shown(date) : String.valueOf(values[i]);
        }
        return shown;
    }

    private void load(String bundle) {
        String name = "/i18n/%s_%s.properties".formatted(bundle, language.code());
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
