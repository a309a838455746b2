package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.sandbox.Compared;
import vn.nangchuan.standings.sandbox.ConcernedOfficial;
import vn.nangchuan.standings.sandbox.Gap;
import vn.nangchuan.standings.sandbox.Movement;
import vn.nangchuan.standings.sandbox.Movements;
import vn.nangchuan.standings.sandbox.OfficialName;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.RuleCounts;
import vn.nangchuan.standings.sandbox.RuleWordings;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.units.UnitSummary;

/** The tables of an answer, to be taken away. The answer was worked out for the page; the names are read as they are written. */
final class SandboxOffers {

    private static final int NAMES_AT_ONCE = 1_000;

    private final AnswerTexts texts;
    private final PolicySandbox sandbox;

    SandboxOffers(AnswerTexts texts, PolicySandbox sandbox) {
        this.texts = texts;
        this.sandbox = sandbox;
    }

    ListOffer<?> of(SandboxTable table) {
        return switch (table) {
            case UNITS ->
                movements(table, "standings.sandbox.unit", texts.answer().units(), UnitSummary::fullName);
            case POSTS ->
                movements(table, "standings.sandbox.post", texts.answer().posts(), texts::post);
            case RULES -> rules();
            case PEOPLE -> people();
            case GAP -> gaps();
        };
    }

    private <T> ListOffer<T> offer(SandboxTable table, Supplier<Stream<T>> lines) {
        return ListOffer.of(table.code(), LawPermissions.TRY, translate(table.titleKey()), lines)
                .filteredBy(List.of(texts.formats().date(texts.answer().date())));
    }

    private <K> ListOffer<Compared<K, Movements>> movements(
            SandboxTable table, String headingKey, List<Compared<K, Movements>> lines, Function<K, String> name) {
        ListOffer<Compared<K, Movements>> offer =
                offer(table, lines::stream).text(headingKey, line -> name.apply(line.what()));
        for (Side side : texts.sides()) {
            MovementTable.movementsIn(lines, side)
                    .forEach(movement -> offer.numberUnder(
                            heading(side, AnswerTexts.of(movement)), line -> count(line, side, movement)));
        }
        return offer;
    }

    private static <K> Number count(Compared<K, Movements> line, Side side, Movement movement) {
        return side.of(line).of(movement);
    }

    private ListOffer<?> rules() {
        ListOffer<Compared<RuleWordings, RuleCounts>> offer = offer(
                        SandboxTable.RULES, texts.answer().rules()::stream)
                .text("standings.sandbox.rule.id", line -> line.what().id())
                .text(
                        "standings.sandbox.rule.document",
                        line -> line.what().any().legalSource().document());
        for (Side side : texts.sides()) {
            offer.textUnder(
                            heading(side, translate("standings.sandbox.rule")),
                            line -> texts.rule(line.what().id(), side))
                    .numberUnder(
                            heading(side, translate("standings.sandbox.opened")),
                            line -> side.of(line).opened())
                    .numberUnder(
                            heading(side, translate("standings.sandbox.closed")),
                            line -> side.of(line).closed());
        }
        return offer;
    }

    private ListOffer<?> people() {
        ListOffer<PeopleTable.Line> offer = offer(SandboxTable.PEOPLE, this::named)
                .text("standings.sandbox.person", PeopleTable.Line::name)
                .text("standings.sandbox.post", line -> texts.post(line.person().post()))
                .text("standings.sandbox.unit", line -> texts.unit(line.person().unit()))
                .text(
                        "standings.sandbox.before",
                        line -> StandingTexts.of(line.person().before()));
        for (Side side : texts.sides()) {
            addChange(
                    offer,
                    side,
                    "standings.sandbox.after",
                    (person, _) -> StandingTexts.of(side.of(person).after()));
            addChange(
                    offer,
                    side,
                    "standings.sandbox.opened",
                    (person, on) -> texts.rules(on.of(person).opened(), on));
            addChange(
                    offer,
                    side,
                    "standings.sandbox.closed",
                    (person, on) -> texts.rules(on.of(person).closed(), on));
        }
        return offer;
    }

    private void addChange(
            ListOffer<PeopleTable.Line> offer,
            Side side,
            String key,
            BiFunction<ConcernedOfficial, Side, String> words) {
        offer.textUnder(heading(side, translate(key)), line -> words.apply(line.person(), side));
    }

    private Stream<PeopleTable.Line> named() {
        return texts.answer().concerned().stream()
                .gather(Gatherers.windowFixed(NAMES_AT_ONCE))
                .flatMap(this::named);
    }

    private Stream<PeopleTable.Line> named(List<ConcernedOfficial> people) {
        Map<OfficialId, String> names =
                sandbox.names(people.stream().map(ConcernedOfficial::official).toList()).stream()
                        .collect(Collectors.toMap(OfficialName::official, OfficialName::name));
        return people.stream().map(person -> new PeopleTable.Line(person, names.getOrDefault(person.official(), "")));
    }

    /** What a scenario would need: seats in a programme, papers for which there is none, or what is not among them. */
    private record Need(
            Side side,
            String what,
            @Nullable Integer places,
            @Nullable Long days,
            @Nullable Long cost,
            String note) {}

    private ListOffer<?> gaps() {
        return this.<Need>offer(SandboxTable.GAP, () -> texts.sides().stream().flatMap(this::needs))
                .text(
                        "standings.sandbox.gap.column.scenario",
                        need -> translate(need.side().titleKey()))
                .text("standings.sandbox.gap.column.what", Need::what)
                .number("standings.sandbox.gap.column.places", Need::places)
                .number("standings.sandbox.gap.column.days", Need::days)
                .number("standings.sandbox.gap.column.cost", Need::cost)
                .text("standings.sandbox.gap.column.note", Need::note);
    }

    private Stream<Need> needs(Side side) {
        Gap gap = side.in(texts.answer()).gap();
        return Stream.of(
                        gap.programmes().stream()
                                .map(need -> new Need(
                                        side,
                                        texts.formats().name(need.programme().name()),
                                        need.places(),
                                        need.days(),
                                        need.cost(),
                                        need.cost() == null ? translate("standings.sandbox.cost.unknown") : "")),
                        gap.withoutProgramme().stream()
                                .map(need -> new Need(
                                        side,
                                        StandingTexts.of(need.paper()),
                                        need.people(),
                                        null,
                                        null,
                                        translate("standings.sandbox.no-programme"))),
                        texts.remarks(gap).stream().map(remark -> new Need(side, remark, null, null, null, "")))
                .flatMap(needs -> needs);
    }

    private String heading(Side side, String words) {
        return MovementTable.heading(side, words, texts).getText();
    }
}
