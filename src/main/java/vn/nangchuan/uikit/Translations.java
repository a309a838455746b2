package vn.nangchuan.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the portal: every module's {@code i18n/<module>_vi.properties} and {@code _en.properties}. Keys begin
 * with the module's name, findings with {@code finding.}; the same key in two files ends the start.
 */
@Component
class Translations implements I18NProvider {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Logger LOGGER = LoggerFactory.getLogger(Translations.class);

    private final boolean failOnMissingKey;
    private final transient Map<String, Map<String, String>> texts;

    Translations(@Value("${nangchuan.i18n.fail-on-missing-key:false}") boolean failOnMissingKey) {
        this.failOnMissingKey = failOnMissingKey;
        this.texts = Map.of("vi", read("vi"), "en", read("en"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text = textsOf(locale).get(key);
        if (text == null) {
            return missing(key, locale);
        }
        return params.length == 0
                ? text
                : new MessageFormat(text, locale)
                        .format(Arrays.stream(params).map(Translations::shown).toArray());
    }

    /** Findings carry dates as dates; texts show them as all screens do. */
    private static Object shown(Object value) {
        return value instanceof LocalDate date ? DATE.format(date) : value;
    }

    Map<String, String> textsOf(Locale locale) {
        return texts.getOrDefault(locale.getLanguage(), texts.getOrDefault("vi", Map.of()));
    }

    private String missing(String key, Locale locale) {
        if (failOnMissingKey) {
            throw new IllegalStateException("No text for " + key + " in " + locale.toLanguageTag());
        }
        LOGGER.warn("No text for {} in {}", key, locale.toLanguageTag());
        return key;
    }

    private static Map<String, String> read(String language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                load(file).forEach((key, text) -> addOnce(all, (String) key, (String) text, file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(all);
    }

    private static Properties load(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void addOnce(Map<String, String> all, String key, String text, Resource file) {
        if (all.put(key, text) != null) {
            throw new IllegalStateException("The key " + key + " of " + file.getFilename() + " is already taken");
        }
    }
}
