package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.ui.StandingTexts;

/**
 * What rules and documents say, part by part, so that two of them can be laid beside each other: by its label each part,
 * and in it what it names, of which nothing comes twice. One text is a part that names one thing.
 */
final class RuleWords {

    private static final String LABEL = "standings.law.part.";

    private RuleWords() {}

    static Map<String, List<String>> of(Requirement rule, Map<PostCode, LocalizedText> postNames) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, "asked", StandingTexts.of(rule));
        put(words, "most", most(rule));
        putFields(words, rule, postNames);
        put(words, "posts", LawTexts.namesOf(rule.applicability().posts(), postNames));
        put(words, "conditions", LawTexts.conditions(rule.applicability()));
        put(words, "days", LawTexts.days(rule.validity()));
        put(words, "excuses", LawTexts.excuses(rule));
        put(words, "article", rule.legalSource().document() + ", " + LawTexts.source(rule.legalSource()));
        put(words, "priority", Integer.toString(rule.priority()));
        put(words, "waivable", translate("standings.law.waivable." + rule.waivable()));
        put(words, "verified", translate("standings.law.verified." + rule.verified()));
        return words;
    }

    private static String most(Requirement rule) {
        return rule.demand() instanceof Demand.SetByProvince unset && unset.most() != null
                ? StandingTexts.of(unset.most())
                : "";
    }

    /** Post by post: the same field may fit several. */
    private static void putFields(
            Map<String, List<String>> words, Requirement rule, Map<PostCode, LocalizedText> postNames) {
        Map<PostCode, Set<ProfessionalField>> byPost = switch (rule.demand()) {
            case Demand.AtLeast atLeast -> atLeast.fieldsByPost();
            case Demand.SetByProvince unset -> unset.fieldsByPost();
            default -> Map.of();
        };
        new TreeMap<>(byPost)
                .forEach((post, fields) -> words.put(
                        translate(LABEL + "fields", LawTexts.posts(Set.of(post), postNames)),
                        fields.stream()
                                .sorted()
                                .map(field -> translate("officials.field." + field))
                                .toList()));
    }

    static Map<String, List<String>> of(Equivalence equivalence) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, "equivalence", EquivalenceList.said(equivalence));
        put(words, "days", LawTexts.days(equivalence.validity()));
        put(words, "article", equivalence.legalSource().document() + ", " + LawTexts.source(equivalence.legalSource()));
        put(words, "verified", translate("standings.law.verified." + equivalence.verified()));
        return words;
    }

    /** What the document says of itself. */
    static Map<String, List<String>> of(RuleSet set) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, "document", set.document());
        put(words, "title", set.title());
        put(words, "issuer", set.issuer());
        put(words, "days", LawTexts.days(set.validity()));
        put(words, "source", set.source());
        return words;
    }

    private static void put(Map<String, List<String>> words, String part, String text) {
        put(words, part, text.isEmpty() ? List.of() : List.of(text));
    }

    private static void put(Map<String, List<String>> words, String part, List<String> named) {
        words.put(translate(LABEL + part), named.isEmpty() ? List.of(translate(LABEL + "none")) : named);
    }
}
