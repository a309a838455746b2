package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.KeyFigure;

/** On the home page of a commune: the people below standard with what they lack, and its rate. */
@org.springframework.stereotype.Component
class CommuneStandingCard implements HomeCard {

    private static final int SHOWN = 8;

    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final StandingLists standings;
    private final RegisterLists register;

    CommuneStandingCard(CurrentUser currentUser, BusinessClock clock, StandingLists standings, RegisterLists register) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.standings = standings;
        this.register = register;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT);
    }

    @Override
    public Component create() {
        SignedInAccount account = currentUser.require();
        LocalDate today = clock.today();
        UnitFigures figures = figures(account.unitId(), today);
        return figures.isWithoutData()
                ? new Div(nothingKnown(figures))
                : new Div(open(account.unitId(), today), rate(figures, today));
    }

    private UnitFigures figures(UnitId unit, LocalDate today) {
        return standings.figuresBelow(unit, today).stream()
                .filter(line -> line.unit().equals(unit))
                .findFirst()
                .orElse(UnitFigures.none(unit));
    }

    private static EmptyState nothingKnown(UnitFigures figures) {
        return new EmptyState(Icon.CIRCLE_DASHED, StandingTexts.of(Group.NO_DATA))
                .because(translate("officials.home.no-data", figures.total()))
                .withNextStep(new Anchor(
                        OfficialNavigation.wholeRegister(), translate("officials.home.register", figures.total())));
    }

    private static KeyFigure rate(UnitFigures figures, LocalDate today) {
        KeyFigure rate = new KeyFigure(translate("officials.home.rate"), translate("officials.home.rate.definition"));
        return rate.share(figures.met(), figures.total(), today)
                .behind(OfficialNavigation.wholeRegister(), translate("officials.home.register", figures.total()));
    }

    private Component open(UnitId unit, LocalDate today) {
        List<OfficialLine> below = register.page(new RegisterFilter(unit, today, "", Group.BELOW), null, SHOWN)
                .lines();
        Div part = new Div(new H2(translate("officials.home.below")));
        if (below.isEmpty()) {
            part.add(new Span(translate("officials.home.below.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        below.forEach(line -> list.add(item(line, today)));
        part.add(list, allBelow());
        return part;
    }

    private static ListItem item(OfficialLine line, LocalDate today) {
        Span gap = new Span(StandingTexts.gap(line.open(), today));
        gap.addClassName("secondary");
        return new ListItem(new Anchor(OfficialNavigation.official(line.id()), line.fullName()), gap);
    }

    private static Anchor allBelow() {
        return new Anchor(
                new RegisterAddress(null, null, "", Group.BELOW).path(), translate("officials.home.below.all"));
    }
}
