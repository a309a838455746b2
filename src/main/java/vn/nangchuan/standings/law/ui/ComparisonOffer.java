package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.law.Change;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.VersionComparison;
import vn.nangchuan.uikit.ListOffer;

/** What a version says otherwise than another, to be taken away: a line for each part that differs, as it was and as it is. */
final class ComparisonOffer {

    private static final String BETWEEN = "; ";

    private final Map<PostCode, LocalizedText> postNames;
    private final List<Difference> differences = new ArrayList<>();

    private ComparisonOffer(Map<PostCode, LocalizedText> postNames) {
        this.postNames = postNames;
    }

    /** Of what is added, nothing was before; of what is gone, nothing is now. */
    private record Difference(String name, String what, String part, String before, String now) {}

    /** @param shown asked for the comparison as it is shown then */
    static ListOffer<?> of(Supplier<VersionComparison> shown, Map<PostCode, LocalizedText> postNames) {
        VersionComparison now = shown.get();
        return ListOffer.<Difference>ofAll(
                        "so-sanh-phien-ban",
                        LawPermissions.READ,
                        translate("standings.law.comparison"),
                        () -> new ComparisonOffer(postNames).of(shown.get()))
                .filteredBy(
                        List.of(now.ruleSet().document(), VersionTexts.name(now.version()), VersionTexts.against(now)))
                .text("standings.law.rule", Difference::name)
                .text("standings.law.change", Difference::what)
                .text("standings.law.change.part", Difference::part)
                .text("standings.law.change.before", Difference::before)
                .text("standings.law.change.now", Difference::now);
    }

    private List<Difference> of(VersionComparison comparison) {
        RuleSet before = comparison.before();
        if (before != null) {
            add(
                    List.of(new Change<>(before, comparison.ruleSet())),
                    _ -> translate("standings.law.part.document"),
                    RuleWords::of);
        }
        add(comparison.rules(), Requirement::id, rule -> RuleWords.of(rule, postNames));
        add(comparison.equivalences(), Equivalence::id, RuleWords::of);
        return differences;
    }

    private <T> void add(
            List<Change<T>> changes, Function<T, String> name, Function<T, Map<String, List<String>>> words) {
        for (Change<T> change : changes) {
            T before = change.before();
            T now = change.after();
            Map<String, List<String>> was = before == null ? Map.of() : words.apply(before);
            Map<String, List<String>> is = now == null ? Map.of() : words.apply(now);
            String of = named(name, before, now);
            Set<String> parts = new LinkedHashSet<>(is.keySet());
            parts.addAll(was.keySet());
            for (String part : parts) {
                if (!said(was, part).equals(said(is, part))) {
                    differences.add(new Difference(of, kind(before, now), part, said(was, part), said(is, part)));
                }
            }
        }
    }

    private static <T> String named(Function<T, String> name, @Nullable T before, @Nullable T now) {
        if (now != null) {
            return name.apply(now);
        }
        return before == null ? "" : name.apply(before);
    }

    private static <T> String kind(@Nullable T before, @Nullable T now) {
        if (before == null) {
            return translate("standings.law.change.added");
        }
        return translate(now == null ? "standings.law.change.gone" : "standings.law.change.changed");
    }

    private static String said(Map<String, List<String>> words, String part) {
        List<String> named = words.getOrDefault(part, List.of());
        return named.equals(List.of(translate("standings.law.part.none"))) ? "" : String.join(BETWEEN, named);
    }
}
