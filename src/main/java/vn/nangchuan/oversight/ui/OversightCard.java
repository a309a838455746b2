package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.oversight.OversightFigures;
import vn.nangchuan.oversight.OversightPermissions;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.oversight.OverviewLine;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** The rates of the units directly below the person's own, on the home page. */
@org.springframework.stereotype.Component
class OversightCard implements HomeCard {

    private static final OversightAddress TODAY = new OversightAddress(null, null, null);

    private final OversightFigures figures;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    OversightCard(OversightFigures figures, CurrentUser currentUser, BusinessClock clock) {
        this.figures = figures;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OversightPermissions.READ);
    }

    @Override
    public Component create() {
        Formats formats = Formats.current();
        Paragraph subtitle = new Paragraph(translate("oversight.card.subtitle", formats.date(clock.today())));
        subtitle.addClassName("secondary");
        Div card = new Div(new H2(translate("oversight.card.title")), subtitle);
        card.addClassName("oversight-card");
        figures.overview(currentUser.require().unitId(), clock.today(), null)
                .ifPresent(overview -> card.add(content(overview, formats)));
        Anchor more = new Anchor(OversightNavigation.own(), translate("oversight.card.more"));
        more.addClassName("next-step");
        card.add(more);
        return card;
    }

    private static Component content(Overview overview, Formats formats) {
        if (overview.ranked().isEmpty() && overview.withoutRate().isEmpty()) {
            return new Paragraph(translate("oversight.card.empty"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        Stream.concat(overview.ranked().stream(), overview.withoutRate().stream())
                .forEach(line -> list.add(item(line, formats)));
        return list;
    }

    private static ListItem item(OverviewLine line, Formats formats) {
        ListItem item = new ListItem(new UnitLink(line, TODAY));
        if (line.figures().rate().isEmpty()) {
            item.add(new Span(translate("oversight.unknown")));
        } else {
            item.add(new RateBar(line.figures()));
        }
        Span numbers = new Span(translate(
                "oversight.card.standing",
                formats.number(line.figures().met()),
                formats.number(line.figures().total()),
                formats.number(line.figures().below()),
                formats.number(line.figures().withoutData())));
        numbers.addClassName("secondary");
        item.add(numbers);
        return item;
    }
}
