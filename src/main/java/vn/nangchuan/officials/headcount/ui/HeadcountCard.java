package vn.nangchuan.officials.headcount.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.KeyFigure;

/** On the home page of a commune that is over its headcount: how many people hold posts, and how many may. */
@org.springframework.stereotype.Component
class HeadcountCard implements HomeCard {

    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final HeadcountLists lists;

    HeadcountCard(CurrentUser currentUser, BusinessClock clock, HeadcountLists lists) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT)
                && currentUser.may(OfficialPermissions.READ)
                && own().filter(count -> count.overWith(0) > 0).isPresent();
    }

    private Optional<Headcount> own() {
        return lists.of(currentUser.require().unitId(), clock.today());
    }

    @Override
    public Component create() {
        Headcount count = own().orElseThrow();
        return new KeyFigure(translate("officials.headcount.title"), translate("officials.headcount.definition"))
                .count(count.people(), count.day())
                .noting(HeadcountTexts.noted(count))
                .behind(OfficialNavigation.wholeRegister(), translate("officials.headcount.register"));
    }
}
