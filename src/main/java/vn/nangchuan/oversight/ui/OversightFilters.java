package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FilterBar;

/** The date looked at and the one compared with; a choice leads to another address. */
class OversightFilters extends Composite<FilterBar> {

    private final DateField date = new DateField(translate("oversight.date"));
    private final DateField compareWith = new DateField(translate("oversight.compare"));

    OversightFilters(
            Overview overview, OversightAddress address, LocalDate today, SerializableConsumer<OversightAddress> open) {
        date.notAfter(today, translate("oversight.date.not-later"));
        date.setValue(overview.date());
        date.setClearButtonVisible(false);
        date.addValueChangeListener(change -> {
            if (change.getValue() != null && !date.isInvalid()) {
                open.accept(address.on(change.getValue()));
            }
        });
        compareWith.notAfter(today, translate("oversight.date.not-later"));
        compareWith.setValue(overview.comparedWith());
        compareWith.addValueChangeListener(change -> {
            if (!compareWith.isInvalid()) {
                open.accept(address.comparedWith(change.getValue()));
            }
        });
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(date, compareWith);
    }
}
