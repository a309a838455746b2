package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.sandbox.Compared;
import vn.nangchuan.standings.sandbox.RuleCounts;
import vn.nangchuan.standings.sandbox.RuleWordings;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;

/** What changes in each requirement under each scenario; on a phone as cards. */
class RuleTable extends CardGrid<Compared<RuleWordings, RuleCounts>> {

    RuleTable(AnswerTexts texts) {
        super(line -> card(line, texts));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(line -> wordings(line.what(), texts))
                .setHeader(translate("standings.sandbox.rule"))
                .setRowHeader(true)
                .setFlexGrow(4);
        for (Side side : texts.sides()) {
            addColumn(line -> texts.formats().number(side.of(line).opened()))
                    .setHeader(MovementTable.heading(side, translate("standings.sandbox.opened"), texts))
                    .setTextAlign(ColumnTextAlign.END)
                    .setFlexGrow(1);
            addColumn(line -> texts.formats().number(side.of(line).closed()))
                    .setHeader(MovementTable.heading(side, translate("standings.sandbox.closed"), texts))
                    .setTextAlign(ColumnTextAlign.END)
                    .setFlexGrow(1);
        }
        setItems(texts.answer().rules());
    }

    /** How it reads now and under each scenario. */
    private static Div wordings(RuleWordings rule, AnswerTexts texts) {
        Div lines = new Div();
        lines.addClassName("two-lines");
        Requirement inForce = rule.inForce();
        lines.add(new Span(AnswerTexts.of(inForce == null ? rule.any() : inForce)));
        lines.add(secondary(StandingTexts.marked(
                rule.id() + " · " + rule.any().legalSource().document(),
                rule.any().verified())));
        texts.sides()
                .forEach(side -> lines.add(secondary(translate(
                        "standings.sandbox.rule.under", translate(side.titleKey()), texts.rule(rule.id(), side)))));
        return lines;
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Component card(Compared<RuleWordings, RuleCounts> line, AnswerTexts texts) {
        Div card = new Div(wordings(line.what(), texts));
        card.addClassName("row-card");
        for (Side side : texts.sides()) {
            String counts = translate(
                    "standings.sandbox.rule.counts",
                    texts.formats().number(side.of(line).opened()),
                    texts.formats().number(side.of(line).closed()));
            card.add(new Span(MovementTable.heading(side, counts, texts).getText()));
        }
        return card;
    }
}
