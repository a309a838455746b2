package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.officials.AgeBand;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words for what a register is narrowed by. */
final class RegisterTexts {

    private RegisterTexts() {}

    static String of(AgeBand age) {
        return translate("officials.age." + age);
    }

    static String of(Level level) {
        return translate(
                "officials.register.level-of", StandingTexts.shortOf(level.criterion()), StandingTexts.of(level));
    }

    /** What an address asks for besides the unit and the day, by the parameter that asks for it. */
    static Map<String, String> of(RegisterAddress address, List<PostChoice> posts) {
        Map<String, String> words = new LinkedHashMap<>();
        RegisterCriteria criteria = address.criteria();
        Formats formats = Formats.current();
        put(words, RegisterAddress.SEARCH, "searched", address.search());
        if (criteria.outcome() != null) {
            put(words, RegisterAddress.OUTCOME, "outcome", StandingTexts.of(criteria.outcome()));
        }
        if (criteria.kind() != null) {
            put(words, RegisterAddress.KIND, "kind", translate("officials.kind." + criteria.kind()));
        }
        posts.stream()
                .filter(post -> post.code().equals(criteria.post()))
                .forEach(post -> put(words, RegisterAddress.POST, "post", formats.name(post.name())));
        if (criteria.requirement() != null) {
            put(words, RegisterAddress.REQUIREMENT, "requirement", StandingTexts.shortOf(criteria.requirement()));
        }
        if (criteria.state() != null) {
            put(words, RegisterAddress.STATE, "state", StandingTexts.of(criteria.state()));
        }
        if (criteria.level() != null) {
            put(words, RegisterAddress.LEVEL, "level", of(criteria.level()));
        }
        putPersonal(words, criteria);
        if (criteria.nominated()) {
            words.put(RegisterAddress.NOMINATED, translate("officials.register.nominated"));
        }
        return words;
    }

    private static void putPersonal(Map<String, String> words, RegisterCriteria criteria) {
        Formats formats = Formats.current();
        if (criteria.sex() != null) {
            put(words, RegisterAddress.SEX, "sex", translate("officials.sex." + criteria.sex()));
        }
        if (criteria.ethnicity() != null) {
            put(
                    words,
                    RegisterAddress.ETHNICITY,
                    "ethnicity",
                    translate("officials.ethnicity." + criteria.ethnicity()));
        }
        if (criteria.age() != null) {
            put(words, RegisterAddress.AGE, "age", of(criteria.age()));
        }
        if (criteria.recruitedFrom() != null) {
            put(words, RegisterAddress.RECRUITED_FROM, "recruited-from", formats.date(criteria.recruitedFrom()));
        }
        if (criteria.recruitedTo() != null) {
            put(words, RegisterAddress.RECRUITED_TO, "recruited-to", formats.date(criteria.recruitedTo()));
        }
    }

    private static void put(Map<String, String> words, String parameter, String name, String value) {
        if (!value.isBlank()) {
            words.put(parameter, translate("officials.register.chip", translate("officials.register." + name), value));
        }
    }
}
