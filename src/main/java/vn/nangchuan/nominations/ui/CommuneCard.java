package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.training.ui.TrainingTexts;
import vn.nangchuan.uikit.HomeCard;

/** On the home page of a commune: its latest nominations, returned ones first, and open classes for what it lacks. */
@org.springframework.stereotype.Component
class CommuneCard implements HomeCard {

    private static final int SHOWN = 5;

    private final CurrentUser currentUser;
    private final NominationLists nominations;
    private final HelpfulClasses helpful;

    CommuneCard(CurrentUser currentUser, NominationLists nominations, HelpfulClasses helpful) {
        this.currentUser = currentUser;
        this.nominations = nominations;
        this.helpful = helpful;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(NominationPermissions.NOMINATE);
    }

    @Override
    public Component create() {
        Div card = new Div(latest(), classes());
        card.addClassNames("home-card", "panel");
        return card;
    }

    private Div latest() {
        Div part = new Div(new H2(translate("nominations.home.own")));
        List<NominationLine> lines = nominations.ofUnit(currentUser.require().unitId()).stream()
                .sorted(OwnNominations.RETURNED_FIRST)
                .limit(SHOWN)
                .toList();
        if (lines.isEmpty()) {
            part.add(new Span(translate("nominations.own.empty")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        lines.forEach(line -> list.add(item(line)));
        part.add(list, new Anchor(NominationNavigation.nominations(), translate("nominations.home.own.all")));
        return part;
    }

    private static ListItem item(NominationLine line) {
        Div head = new Div(new Span(line.officialName()), new NominationStatusBadge(line));
        head.addClassName("card-head");
        Span name = new Span(line.className());
        name.addClassName("secondary");
        return new ListItem(head, name);
    }

    private Div classes() {
        Div part = new Div(new H2(translate("nominations.home.classes")));
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        helpful.byCriterion()
                .forEach((criterion, lines) ->
                        lines.stream().limit(SHOWN).forEach(line -> list.add(item(StandingTexts.of(criterion), line))));
        if (list.getComponentCount() == 0) {
            part.add(new Span(translate("nominations.home.classes.none")));
            return part;
        }
        part.add(list, new Anchor(NominationNavigation.gaps(), translate("nominations.home.gaps")));
        return part;
    }

    private static ListItem item(String mends, ClassLine line) {
        Span details = new Span(translate(
                "nominations.home.class",
                mends,
                TrainingTexts.days(line.startsOn(), line.endsOn()),
                TrainingTexts.seats(line)));
        details.addClassName("secondary");
        return new ListItem(new Anchor(TrainingNavigation.trainingClass(line.id()), line.name()), details);
    }
}
