package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The fewest papers that would make an official meet the standard; not shown to whom nothing is missing. */
class PlanSection extends Section {

    PlanSection(ActionPlan plan) {
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
            add(new Paragraph(translate(
                    "officials.plan.out-of-reach",
                    plan.outOfReach().stream()
                            .map(result -> StandingTexts.of(result.requirement()))
                            .distinct()
                            .collect(Collectors.joining("; ")))));
        }
    }

    private static ListItem item(ActionPlan.Action action) {
        ListItem item = new ListItem(new Span(paper(action.paper())));
        if (action.requirements().size() > 1) {
            Span several = new Span(translate(
                    "officials.plan.several",
                    Formats.current().number(action.requirements().size())));
            several.addClassName("secondary");
            item.add(several);
        }
        return item;
    }

    private static String paper(Mend paper) {
        String missing = StandingTexts.missing(paper.criterion(), paper.leastLevel());
        return paper.acceptedFields().isEmpty()
                ? missing
                : translate(
                        "officials.plan.fields",
                        missing,
                        paper.acceptedFields().stream()
                                .map(field -> translate("officials.field." + field))
                                .collect(Collectors.joining(", ")));
    }
}
