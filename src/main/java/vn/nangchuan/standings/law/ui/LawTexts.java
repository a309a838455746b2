package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.LegalWaiver;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The words for rules, and for what a province sets. Days are said as a text says them: with the last day. */
public final class LawTexts {

    private static final String IN_FORCE = "standings.law.status.in-force";
    private static final String TO_COME = "standings.law.status.to-come";

    private LawTexts() {}

    static String days(Validity validity) {
        return StandingTexts.days(validity.from(), validity.to());
    }

    static String posts(Collection<PostCode> posts, Map<PostCode, LocalizedText> names) {
        return String.join(", ", namesOf(posts, names));
    }

    /** What these posts are called, in the order of the names. */
    static List<String> namesOf(Collection<PostCode> posts, Map<PostCode, LocalizedText> names) {
        Formats formats = Formats.current();
        return names.entrySet().stream()
                .filter(name -> posts.contains(name.getKey()))
                .map(name -> formats.name(name.getValue()))
                .toList();
    }

    /** Whom of the holders of these posts it speaks to; empty where to all. */
    static List<String> conditions(Applicability whom) {
        List<String> said = new ArrayList<>();
        if (whom.region() != null) {
            said.add(translate("standings.law.region." + whom.region()));
        }
        if (!whom.unitTypes().isEmpty()) {
            said.add(whom.unitTypes().stream().map(LawTexts::unitType).collect(Collectors.joining(", ")));
        }
        if (whom.appointment() != null) {
            said.add(translate("standings.law.appointment." + whom.appointment()));
        }
        if (whom.minorityLanguageDuty()) {
            said.add(translate("standings.law.language-duty"));
        }
        Formats formats = Formats.current();
        if (whom.recruitedFrom() != null) {
            said.add(translate("standings.law.recruited-from", formats.date(whom.recruitedFrom())));
        }
        if (whom.recruitedBefore() != null) {
            said.add(translate("standings.law.recruited-before", formats.date(whom.recruitedBefore())));
        }
        return said;
    }

    private static String unitType(UnitType type) {
        return translate("standings.law.unit." + type);
    }

    /** What excuses the lack of it; empty where nothing does. */
    static List<String> excuses(Requirement rule) {
        return Stream.concat(
                        Stream.ofNullable(rule.grace()).map(StandingTexts::of),
                        Stream.ofNullable(rule.waivedByLaw()).map(LawTexts::waiver))
                .toList();
    }

    private static String waiver(LegalWaiver waiver) {
        return translate(
                "standings.law.waived",
                days(waiver.validity()),
                waiver.legalSource().document());
    }

    static String source(LegalSource source) {
        return source.decision() == null
                ? source.article()
                : translate("standings.law.source.decision", source.article(), source.decision());
    }

    public static String value(ProvincialParameter.Value value) {
        return switch (value) {
            case ProvincialParameter.OfLevel least -> StandingTexts.of(least.level());
            case ProvincialParameter.OfAge age ->
                translate("standings.law.value.age", Integer.toString(age.men()), Integer.toString(age.women()));
            case ProvincialParameter.Asked choice -> translate("standings.law.value.asked." + choice.asked());
        };
    }

    /** What is set, in a few words: the rule, what it is about and where it is written. */
    public static String name(ParameterChoice choice) {
        String criterion = StandingTexts.of(choice.criterion());
        String region = choice.rule().applicability().region() == null
                ? ""
                : translate(
                        "standings.law.region." + choice.rule().applicability().region());
        String about = region.isEmpty() ? criterion : criterion + ", " + region;
        return translate(
                "standings.law.parameter.name",
                about,
                choice.rule().legalSource().document());
    }

    /** Key of whether something is in force on a day. */
    static String statusKey(Validity validity, LocalDate day) {
        if (validity.contains(day)) {
            return IN_FORCE;
        }
        return validity.from().isAfter(day) ? TO_COME : "standings.law.status.ended";
    }

    static StatusBadge status(Validity validity, LocalDate day) {
        String key = statusKey(validity, day);
        Tone tone = key.equals(TO_COME) ? Tone.INFO : Tone.NEUTRAL;
        return new StatusBadge(key.equals(IN_FORCE) ? Tone.SUCCESS : tone, translate(key));
    }
}
