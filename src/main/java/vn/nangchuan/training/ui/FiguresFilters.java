package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.units.UnitSummary;

/** The host and the period looked at; a choice leads to another address. */
class FiguresFilters extends Composite<FilterBar> {

    private final Select<UnitSummary> host = new Select<>();
    private final DateField from = new DateField(translate("training.figures.from"));
    private final DateField to = new DateField(translate("training.figures.to"));
    private final SerializableConsumer<FiguresAddress> open;

    FiguresFilters(
            List<UnitSummary> hosts,
            UnitSummary chosen,
            FiguresAddress address,
            SerializableConsumer<FiguresAddress> open) {
        this.open = open;
        host.setLabel(translate("training.figures.host"));
        host.setItems(hosts);
        host.setItemLabelGenerator(UnitSummary::fullName);
        host.setValue(chosen);
        host.setVisible(hosts.size() > 1);
        from.setValue(address.from());
        to.setValue(address.to());
        from.setClearButtonVisible(false);
        to.setClearButtonVisible(false);
        host.addValueChangeListener(_ -> openChosen());
        from.addValueChangeListener(_ -> openChosen());
        to.addValueChangeListener(_ -> openChosen());
    }

    /** While the period ends before it begins, it stays on the page and says so: the other day may be changed next. */
    private void openChosen() {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean reversed = from.getValue().isAfter(to.getValue());
        to.setErrorMessage(translate("training.figures.reversed"));
        to.setInvalid(reversed);
        if (!reversed) {
            open.accept(new FiguresAddress(host.getValue().id(), from.getValue(), to.getValue()));
        }
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(host, from, to);
    }
}
