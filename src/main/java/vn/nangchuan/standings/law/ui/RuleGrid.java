package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The rules of one document, as a table or, on a phone, as cards. */
class RuleGrid extends CardGrid<Requirement> {

    RuleGrid(RuleSet set, Map<PostCode, LocalizedText> postNames) {
        super(rule -> card(rule, set, postNames));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(rule -> asked(rule, set))
                .setHeader(translate("standings.law.asked-for"))
                .setRowHeader(true)
                .setFlexGrow(4);
        addComponentColumn(rule -> whom(rule, postNames))
                .setHeader(translate("standings.law.whom"))
                .setFlexGrow(4);
        addComponentColumn(rule -> lines(LawTexts.excuses(rule)))
                .setHeader(translate("standings.law.excuses"))
                .setFlexGrow(3);
        addComponentColumn(rule -> verified(rule.verified()))
                .setHeader(translate("standings.law.verified"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(set.requirements());
    }

    private static Div asked(Requirement rule, RuleSet set) {
        return lines(Stream.concat(Stream.of(StandingTexts.of(rule)), written(rule, set))
                .toList());
    }

    /** Where it stands, and its days where they are not those of the document. */
    private static Stream<String> written(Requirement rule, RuleSet set) {
        String where = rule.id() + " · " + LawTexts.source(rule.legalSource());
        return rule.validity().equals(set.validity())
                ? Stream.of(where)
                : Stream.of(where, LawTexts.days(rule.validity()));
    }

    private static Div whom(Requirement rule, Map<PostCode, LocalizedText> postNames) {
        return lines(Stream.concat(
                        Stream.of(LawTexts.posts(rule.applicability().posts(), postNames)),
                        LawTexts.conditions(rule.applicability()).stream())
                .toList());
    }

    /** The first as it is, the others quieter below it. */
    private static Div lines(List<String> texts) {
        Div lines = new Div();
        lines.addClassName("two-lines");
        for (String text : texts) {
            Span line = new Span(text);
            line.setClassName("secondary", lines.getComponentCount() > 0);
            lines.add(line);
        }
        return lines;
    }

    static StatusBadge verified(boolean verified) {
        return verified
                ? new StatusBadge(Tone.SUCCESS, translate("standings.law.verified.true"))
                : new StatusBadge(Tone.WARNING, translate("standings.law.verified.false"));
    }

    private static Component card(Requirement rule, RuleSet set, Map<PostCode, LocalizedText> postNames) {
        Div head = new Div(new Span(StandingTexts.of(rule)), verified(rule.verified()));
        head.addClassName("card-head");
        Div where = new Div();
        where.addClassNames("two-lines", "secondary");
        written(rule, set).map(Span::new).forEach(where::add);
        Div card = new Div(head, where, whom(rule, postNames));
        List<String> excuses = LawTexts.excuses(rule);
        if (!excuses.isEmpty()) {
            card.add(lines(excuses));
        }
        card.addClassName("row-card");
        return card;
    }
}
