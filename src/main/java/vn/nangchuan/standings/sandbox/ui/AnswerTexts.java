package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.sandbox.Compared;
import vn.nangchuan.standings.sandbox.Gap;
import vn.nangchuan.standings.sandbox.Movement;
import vn.nangchuan.standings.sandbox.ProgrammeNeed;
import vn.nangchuan.standings.sandbox.RuleWordings;
import vn.nangchuan.standings.sandbox.SandboxAnswer;
import vn.nangchuan.standings.sandbox.SandboxRequest;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.units.UnitSummary;

/** An answer of the sandbox with the words for it, the same on the screen and in files. */
final class AnswerTexts {

    private final SandboxRequest request;
    private final SandboxAnswer answer;
    private final List<Side> sides;
    private final Map<PostCode, LocalizedText> postNames;
    private final Map<UnitId, String> unitNames;
    private final Map<String, RuleWordings> rules = new LinkedHashMap<>();
    private final Formats formats = Formats.current();

    AnswerTexts(SandboxRequest request, SandboxAnswer answer, Map<PostCode, LocalizedText> postNames) {
        this.request = request;
        this.answer = answer;
        this.sides = Side.triedIn(request);
        this.postNames = postNames;
        this.unitNames = answer.units().stream()
                .map(Compared::what)
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::fullName));
        answer.rules().forEach(line -> rules.put(line.what().id(), line.what()));
    }

    SandboxRequest request() {
        return request;
    }

    SandboxAnswer answer() {
        return answer;
    }

    /** The scenarios that are not the law in force. */
    List<Side> sides() {
        return sides;
    }

    Formats formats() {
        return formats;
    }

    String post(PostCode post) {
        LocalizedText name = postNames.get(post);
        return name == null ? post.value() : formats.name(name);
    }

    String unit(UnitId unit) {
        return unitNames.getOrDefault(unit, "");
    }

    static String of(@Nullable Movement movement) {
        return translate(
                movement == null ? "standings.sandbox.movement.none" : "standings.sandbox.movement." + movement);
    }

    /** What a requirement asks under a scenario. */
    String rule(String id, Side side) {
        RuleWordings wordings = rules.get(id);
        Requirement rule = wordings == null ? null : side.of(wordings);
        if (rule == null && wordings != null) {
            rule = wordings.any();
        }
        return rule == null ? id : of(rule);
    }

    /** What a requirement asks, or that the province has decided not to ask. */
    static String of(Requirement rule) {
        String asked = StandingTexts.of(rule);
        return rule.demand() instanceof Demand.Nothing ? translate("standings.sandbox.rule.not-asked", asked) : asked;
    }

    String rules(List<String> ids, Side side) {
        return ids.stream().map(id -> rule(id, side)).collect(Collectors.joining("; "));
    }

    String money(long amount) {
        return translate("standings.sandbox.money", formats.number(amount));
    }

    /** What the places of a programme cost, or that nobody knows. */
    String cost(ProgrammeNeed need) {
        Long cost = need.cost();
        return cost == null ? translate("standings.sandbox.cost.unknown") : money(cost);
    }

    /** What of a gap is not among the places, one sentence each; where there is nothing of it, none. */
    List<String> remarks(Gap gap) {
        return Stream.of(
                        remark("standings.sandbox.gap.under-way", gap.underWay()),
                        remark("standings.sandbox.gap.unclear", gap.unclear()),
                        remark("standings.sandbox.gap.out-of-reach", gap.outOfReach()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> remark(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(translate(key, formats.number(count)));
    }

    /** The money of a gap: what is known, and for how many places nothing is. */
    String cost(Gap gap) {
        if (gap.places() == 0) {
            return money(0);
        }
        if (gap.placesWithoutPrice() == gap.places()) {
            return translate("standings.sandbox.cost.none-known");
        }
        return gap.placesWithoutPrice() == 0
                ? money(gap.knownCost())
                : translate(
                        "standings.sandbox.cost.part",
                        money(gap.knownCost()),
                        formats.number(gap.placesWithoutPrice()));
    }
}
