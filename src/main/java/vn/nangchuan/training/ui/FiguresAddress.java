package vn.nangchuan.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the address of the figures asks for; it is all the state that the page has.
 *
 * @param host null for the person's own unit
 * @param from first day of the period
 * @param to last day, inclusive; not before the first
 */
record FiguresAddress(@Nullable UnitId host, LocalDate from, LocalDate to) {

    private static final String HOST = "unit";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** A period that is not complete, or ends before it begins, reads as the year of today. */
    static FiguresAddress of(QueryParameters parameters, LocalDate today) {
        UnitId host = AddressValues.unit(parameters, HOST).orElse(null);
        Optional<LocalDate> from = AddressValues.day(parameters, FROM);
        Optional<LocalDate> to = AddressValues.day(parameters, TO);
        return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())
                ? new FiguresAddress(host, from.get(), to.get())
                : ofYear(host, today.getYear());
    }

    static FiguresAddress ofYear(@Nullable UnitId host, int year) {
        return new FiguresAddress(host, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    QueryParameters parameters() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (host != null) {
            asked.put(HOST, host.toString());
        }
        asked.put(FROM, from.toString());
        asked.put(TO, to.toString());
        return QueryParameters.simple(asked);
    }

    String path() {
        return TrainingNavigation.FIGURES + "?" + parameters().getQueryString();
    }
}
