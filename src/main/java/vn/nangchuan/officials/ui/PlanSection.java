package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standings.Explanation;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.ui.StandingTexts;

/**
 * The fewest papers that would make an official meet the standard, each with the programmes that lead to it and what can be
 * done about it; not shown to whom nothing is missing.
 */
class PlanSection extends Section {

    private final transient Assessment assessment;
    private final transient PlanOffers offers;

    /** @param offers where a past day is shown, without anything to do */
    PlanSection(Explanation explanation, PlanOffers offers) {
        this.assessment = explanation.assessment();
        this.offers = offers;
        ActionPlan plan = explanation.plan();
        addClassName("plan");
        setVisible(!plan.actions().isEmpty() || !plan.isSufficient());
        add(new H2(translate("officials.plan.title")));
        if (!plan.actions().isEmpty()) {
            OrderedList actions = new OrderedList();
            actions.addClassName("plan-actions");
            plan.actions().forEach(action -> actions.add(item(action)));
            add(actions);
        }
        if (!plan.isSufficient()) {
            add(new Paragraph(PlanTexts.outOfReach(plan)));
        }
    }

    private ListItem item(ActionPlan.Action action) {
        Div words = new Div(new Span(StandingTexts.of(action.paper())));
        words.addClassName("plan-words");
        if (action.requirements().size() > 1) {
            words.add(secondary(PlanTexts.several(action)));
        }
        List<RequirementResult> mended = action.mendedOf(assessment.results());
        if (PlanTexts.isOnlyUnknown(mended)) {
            words.add(secondary(translate("officials.plan.unknown")));
        }
        words.add(programmes(PlanTexts.thatProvide(action.paper(), offers.programmes())));
        ListItem item = new ListItem(words);
        offers.actions().stream()
                .map(offer -> offer.toGet(assessment.officialId(), action.paper(), mended))
                .flatMap(Optional::stream)
                .forEach((Component button) -> item.add(button));
        return item;
    }

    private Component programmes(List<ProgrammeOffer> programmes) {
        if (programmes.isEmpty()) {
            return secondary(translate("officials.plan.no-programme"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-programmes");
        programmes.forEach(programme -> list.add(new ListItem(name(programme), secondary(PlanTexts.days(programme)))));
        return list;
    }

    private Component name(ProgrammeOffer programme) {
        String name = PlanTexts.name(programme);
        return offers.addressOf(programme)
                .<Component>map(address -> new Anchor(address, name))
                .orElseGet(() -> new Span(name));
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
