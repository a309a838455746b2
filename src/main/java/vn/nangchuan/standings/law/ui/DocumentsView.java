package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The documents that officials are judged by, the latest first. */
@Route(LawNavigation.DOCUMENTS)
@PageTitle("standings.law.title")
@Menu(title = "standings.law.title", icon = "scale", order = 60)
@RolesAllowed(LawPermissions.READ)
class DocumentsView extends Div {

    private static final Comparator<RuleSet> LATEST_FIRST = Comparator.comparing(
                    (RuleSet set) -> set.validity().from())
            .reversed()
            .thenComparing(RuleSet::id);

    DocumentsView(CurrentLaw law, BusinessClock clock) {
        addClassNames("page", "law-view");
        UnorderedList documents = new UnorderedList();
        documents.addClassName("document-list");
        law.get().ruleSets().stream().sorted(LATEST_FIRST).forEach(set -> documents.add(item(set, clock.today())));
        add(
                new PageHeader(translate("standings.law.title"))
                        .saying(translate("standings.law.saying"))
                        .withActions(new Anchor(LawNavigation.PARAMETERS, translate("standings.law.parameters.title"))),
                documents);
    }

    private static ListItem item(RuleSet set, LocalDate today) {
        Div head = new Div(new Anchor(LawNavigation.document(set.id()), set.document()), status(set.validity(), today));
        head.addClassName("card-head");
        return new ListItem(head, new Span(set.title()), facts(set));
    }

    private static Component facts(RuleSet set) {
        long rules = set.requirements().stream().map(Requirement::id).distinct().count();
        long unverified = set.requirements().stream()
                .filter(rule -> !rule.verified())
                .map(Requirement::id)
                .distinct()
                .count();
        Formats formats = Formats.current();
        String sentence = unverified == 0 ? "standings.law.facts" : "standings.law.facts.unverified";
        Span facts = new Span(translate(
                rules == 0 ? "standings.law.facts.equivalences" : sentence,
                LawTexts.days(set.validity()),
                formats.number(rules),
                formats.number(unverified)));
        facts.addClassName("secondary");
        return facts;
    }

    static StatusBadge status(Validity validity, LocalDate today) {
        if (validity.contains(today)) {
            return new StatusBadge(Tone.SUCCESS, translate("standings.law.status.in-force"));
        }
        return validity.from().isAfter(today)
                ? new StatusBadge(Tone.INFO, translate("standings.law.status.to-come"))
                : new StatusBadge(Tone.NEUTRAL, translate("standings.law.status.ended"));
    }
}
