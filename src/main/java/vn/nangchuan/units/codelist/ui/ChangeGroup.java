package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.units.codelist.UnitChange;

/** Changes of one kind, folded when there are many. */
class ChangeGroup extends Details {

    private static final int MOST_OPEN = 20;

    ChangeGroup(String title, List<UnitChange> changes) {
        super(translate("units.list.count", title, Formats.current().number(changes.size())), new ChangeGrid(changes));
        addClassName("change-group");
        setWidthFull();
        setOpened(changes.size() <= MOST_OPEN);
    }

    /** Whatever their number: these are to be looked at. */
    ChangeGroup unfolded() {
        setOpened(true);
        return this;
    }
}
