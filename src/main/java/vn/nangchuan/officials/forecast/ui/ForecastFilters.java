package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FilterBar;

/** Until when, and about what; a choice leads to another address. */
class ForecastFilters extends Composite<FilterBar> {

    private final DateField until = new DateField(translate("officials.forecast.until"));
    private final Select<Criterion> criterion = new Select<>();

    /** @param last the last day that can be asked for */
    ForecastFilters(ForecastAddress address, LocalDate today, LocalDate last) {
        until.notBefore(today.plusDays(1), translate("officials.forecast.until.range"));
        until.notAfter(last, translate("officials.forecast.until.range"));
        until.setValue(address.until() == null ? last : address.until());
        until.setClearButtonVisible(false);
        until.addValueChangeListener(change -> {
            if (change.getValue() != null && !until.isInvalid()) {
                ForecastNavigation.show(address.until(change.getValue()));
            }
        });
        criterion.setLabel(translate("officials.forecast.requirement"));
        criterion.setItems(Criterion.values());
        criterion.setEmptySelectionAllowed(true);
        criterion.setEmptySelectionCaption(translate("uikit.filter.all"));
        criterion.setItemLabelGenerator(item -> item == null ? translate("uikit.filter.all") : StandingTexts.of(item));
        criterion.setValue(address.criterion());
        criterion.addValueChangeListener(change -> ForecastNavigation.show(address.about(change.getValue())));
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(until, criterion);
    }
}
