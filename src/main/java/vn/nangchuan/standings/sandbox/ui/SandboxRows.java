package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standings.sandbox.Compared;
import vn.nangchuan.standings.sandbox.ConcernedOfficial;
import vn.nangchuan.standings.sandbox.Gap;
import vn.nangchuan.standings.sandbox.Movement;
import vn.nangchuan.standings.sandbox.Movements;
import vn.nangchuan.standings.sandbox.OfficialName;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.units.UnitSummary;

/** The tables of an answer, cell by cell, each with its heading. Numbers stand bare, so that they can be added up. */
final class SandboxRows {

    private static final int NAMES_AT_ONCE = 1_000;

    private final AnswerTexts texts;
    private final PolicySandbox sandbox;

    SandboxRows(AnswerTexts texts, PolicySandbox sandbox) {
        this.texts = texts;
        this.sandbox = sandbox;
    }

    List<List<String>> of(SandboxTable table) {
        return switch (table) {
            case UNITS -> movements("standings.sandbox.unit", texts.answer().units(), UnitSummary::fullName);
            case POSTS -> movements("standings.sandbox.post", texts.answer().posts(), texts::post);
            case RULES -> rules();
            case PEOPLE -> people();
            case GAP -> gaps();
        };
    }

    private <K> List<List<String>> movements(
            String headingKey, List<Compared<K, Movements>> lines, Function<K, String> name) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(List.of(translate(headingKey)), movementWords()));
        lines.forEach(line -> rows.add(row(
                List.of(name.apply(line.what())),
                side -> Arrays.stream(Movement.values())
                        .map(movement -> String.valueOf(side.of(line).of(movement)))
                        .toList())));
        return rows;
    }

    private static List<String> movementWords() {
        return Arrays.stream(Movement.values()).map(AnswerTexts::of).toList();
    }

    private List<List<String>> rules() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(
                Stream.of("standings.sandbox.rule.id", "standings.sandbox.rule.document")
                        .map(key -> translate(key))
                        .toList(),
                Stream.of("standings.sandbox.rule", "standings.sandbox.opened", "standings.sandbox.closed")
                        .map(key -> translate(key))
                        .toList()));
        texts.answer()
                .rules()
                .forEach(line -> rows.add(row(
                        List.of(
                                line.what().id(),
                                line.what().any().legalSource().document()),
                        side -> List.of(
                                texts.rule(line.what().id(), side),
                                String.valueOf(side.of(line).opened()),
                                String.valueOf(side.of(line).closed())))));
        return rows;
    }

    private List<List<String>> people() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(
                Stream.of(
                                "standings.sandbox.person",
                                "standings.sandbox.post",
                                "standings.sandbox.unit",
                                "standings.sandbox.before")
                        .map(key -> translate(key))
                        .toList(),
                Stream.of("standings.sandbox.after", "standings.sandbox.opened", "standings.sandbox.closed")
                        .map(key -> translate(key))
                        .toList()));
        texts.answer().concerned().stream()
                .gather(Gatherers.windowFixed(NAMES_AT_ONCE))
                .forEach(people -> addPeople(rows, people));
        return rows;
    }

    private void addPeople(List<List<String>> rows, List<ConcernedOfficial> people) {
        Map<OfficialId, String> names =
                sandbox.names(people.stream().map(ConcernedOfficial::official).toList()).stream()
                        .collect(Collectors.toMap(OfficialName::official, OfficialName::name));
        people.forEach(person -> rows.add(row(
                List.of(
                        names.getOrDefault(person.official(), ""),
                        texts.post(person.post()),
                        texts.unit(person.unit()),
                        StandingTexts.of(person.before())),
                side -> List.of(
                        StandingTexts.of(side.of(person).after()),
                        texts.rules(side.of(person).opened(), side),
                        texts.rules(side.of(person).closed(), side)))));
    }

    private List<List<String>> gaps() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("scenario", "what", "places", "days", "cost")
                .map(column -> translate("standings.sandbox.gap.column." + column))
                .toList());
        texts.sides()
                .forEach(side -> addGap(
                        rows,
                        translate(side.titleKey()),
                        side.in(texts.answer()).gap()));
        return rows;
    }

    private void addGap(List<List<String>> rows, String scenario, Gap gap) {
        gap.programmes()
                .forEach(need -> rows.add(List.of(
                        scenario,
                        texts.formats().name(need.programme().name()),
                        String.valueOf(need.places()),
                        String.valueOf(need.days()),
                        need.cost() == null
                                ? translate("standings.sandbox.cost.unknown")
                                : String.valueOf(need.cost()))));
        gap.withoutProgramme()
                .forEach(need -> rows.add(List.of(
                        scenario,
                        StandingTexts.of(need.paper()),
                        String.valueOf(need.people()),
                        translate("standings.sandbox.no-programme"),
                        translate("standings.sandbox.no-programme"))));
        texts.remarks(gap).forEach(remark -> rows.add(List.of(scenario, remark, "", "", "")));
    }

    private List<String> heading(List<String> fixed, List<String> ofEachSide) {
        return row(
                fixed,
                side -> ofEachSide.stream()
                        .map(words -> translate("standings.sandbox.of-side", translate(side.titleKey()), words))
                        .toList());
    }

    private List<String> row(List<String> fixed, Function<Side, List<String>> ofSide) {
        return Stream.concat(fixed.stream(), texts.sides().stream().flatMap(side -> ofSide.apply(side).stream()))
                .toList();
    }
}
