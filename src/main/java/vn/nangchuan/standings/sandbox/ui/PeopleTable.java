package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standings.sandbox.Change;
import vn.nangchuan.standings.sandbox.ConcernedOfficial;
import vn.nangchuan.standings.sandbox.OfficialName;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.uikit.CardGrid;

/** Everybody for whom anything changes; the names are read page by page. On a phone as cards. */
class PeopleTable extends CardGrid<PeopleTable.Line> {

    /** A person with the name. */
    record Line(ConcernedOfficial person, String name) {}

    private final transient AnswerTexts texts;
    private final transient PolicySandbox sandbox;
    private final LocalDate today;

    PeopleTable(AnswerTexts texts, PolicySandbox sandbox, LocalDate today) {
        super(line -> card(line, texts, today));
        this.texts = texts;
        this.sandbox = sandbox;
        this.today = today;
        addClassName("people-table");
        setSelectionMode(SelectionMode.NONE);
        addColumns();
        setItems(
                query -> page(query.getOffset(), query.getLimit()),
                _ -> texts.answer().concerned().size());
    }

    private void addColumns() {
        addComponentColumn(line -> who(line, texts, today))
                .setHeader(translate("standings.sandbox.person"))
                .setRowHeader(true)
                .setFlexGrow(3);
        addComponentColumn(line -> new OutcomeBadge(line.person().before()))
                .setHeader(MovementTable.heading(translate("standings.sandbox.before")))
                .setFlexGrow(1);
        texts.sides()
                .forEach(side -> addComponentColumn(line -> after(side.of(line.person()), side, texts))
                        .setHeader(MovementTable.heading(side, translate("standings.sandbox.after"), texts))
                        .setFlexGrow(3));
    }

    private Stream<Line> page(int offset, int limit) {
        List<ConcernedOfficial> people =
                texts.answer().concerned().stream().skip(offset).limit(limit).toList();
        Map<OfficialId, String> names =
                sandbox.names(people.stream().map(ConcernedOfficial::official).toList()).stream()
                        .collect(Collectors.toMap(OfficialName::official, OfficialName::name));
        return people.stream().map(person -> new Line(person, names.getOrDefault(person.official(), "")));
    }

    private static Div who(Line line, AnswerTexts texts, LocalDate today) {
        LocalDate date = texts.answer().date();
        Anchor dossier = new Anchor(
                OfficialNavigation.official(line.person().official(), date.isBefore(today) ? date : null), line.name());
        Span where = new Span(translate(
                "standings.sandbox.person.where",
                texts.post(line.person().post()),
                texts.unit(line.person().unit())));
        where.addClassName("secondary");
        Div lines = new Div(dossier, where);
        lines.addClassName("two-lines");
        return lines;
    }

    private static Div after(Change change, Side side, AnswerTexts texts) {
        Div lines = new Div(new OutcomeBadge(change.after()));
        lines.addClassName("two-lines");
        if (!change.opened().isEmpty()) {
            lines.add(said("standings.sandbox.opened.these", texts.rules(change.opened(), side)));
        }
        if (!change.closed().isEmpty()) {
            lines.add(said("standings.sandbox.closed.these", texts.rules(change.closed(), side)));
        }
        return lines;
    }

    private static Span said(String key, String rules) {
        Span said = new Span(translate(key, rules));
        said.addClassName("secondary");
        return said;
    }

    private static Component card(Line line, AnswerTexts texts, LocalDate today) {
        Div before = new Div(
                new Span(translate("standings.sandbox.before")),
                new OutcomeBadge(line.person().before()));
        before.addClassName("card-head");
        Div card = new Div(who(line, texts, today), before);
        card.addClassName("row-card");
        texts.sides().forEach(side -> {
            Div after = new Div(
                    MovementTable.heading(side, translate("standings.sandbox.after"), texts),
                    after(side.of(line.person()), side, texts));
            after.addClassName("card-head");
            card.add(after);
        });
        return card;
    }
}
