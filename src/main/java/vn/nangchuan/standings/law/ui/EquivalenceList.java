package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** Which papers count as others by one document. */
class EquivalenceList extends UnorderedList {

    EquivalenceList(List<Equivalence> equivalences) {
        addClassName("document-list");
        equivalences.forEach(equivalence -> add(item(equivalence)));
    }

    private static ListItem item(Equivalence equivalence) {
        Div head = new Div(new Span(said(equivalence)), RuleGrid.verified(equivalence.verified()));
        head.addClassName("card-head");
        Span where = new Span(translate(
                "standings.law.equivalence.where",
                equivalence.id(),
                LawTexts.source(equivalence.legalSource()),
                LawTexts.days(equivalence.validity())));
        where.addClassName("secondary");
        return new ListItem(head, where);
    }

    static String said(Equivalence equivalence) {
        String levels = equivalence.levels().stream().map(StandingTexts::of).collect(Collectors.joining(", "));
        Level countsAs = equivalence.countsAs();
        if (countsAs != null) {
            return translate("standings.law.equivalence.counts-as", levels, StandingTexts.of(countsAs));
        }
        return equivalence.issuedBefore() == null
                ? translate("standings.law.equivalence.statements", levels)
                : translate(
                        "standings.law.equivalence.statements.before",
                        levels,
                        Formats.current().date(equivalence.issuedBefore()));
    }
}
