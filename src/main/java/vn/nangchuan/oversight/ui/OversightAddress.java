package vn.nangchuan.oversight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the page's address asks for; it is all the state that the page has.
 *
 * @param unit null for the person's own
 * @param date null for today
 * @param compareWith null for no comparison
 */
record OversightAddress(
        @Nullable UnitId unit,
        @Nullable LocalDate date,
        @Nullable LocalDate compareWith) {

    private static final String UNIT = "unit";
    private static final String DATE = "date";
    private static final String COMPARE_WITH = "compareWith";

    static OversightAddress of(QueryParameters parameters) {
        return new OversightAddress(
                AddressValues.unit(parameters, UNIT).orElse(null),
                AddressValues.day(parameters, DATE).orElse(null),
                AddressValues.day(parameters, COMPARE_WITH).orElse(null));
    }

    /** The same without days still to come: of them nothing is known. */
    OversightAddress notAfter(LocalDate today) {
        return new OversightAddress(
                unit,
                date == null || date.isAfter(today) ? null : date,
                compareWith == null || compareWith.isAfter(today) ? null : compareWith);
    }

    OversightAddress at(UnitId other) {
        return new OversightAddress(other, date, compareWith);
    }

    OversightAddress on(@Nullable LocalDate other) {
        return new OversightAddress(unit, other, compareWith);
    }

    OversightAddress comparedWith(@Nullable LocalDate other) {
        return new OversightAddress(unit, date, other);
    }

    QueryParameters parameters() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (unit != null) {
            asked.put(UNIT, unit.toString());
        }
        if (date != null) {
            asked.put(DATE, date.toString());
        }
        if (compareWith != null) {
            asked.put(COMPARE_WITH, compareWith.toString());
        }
        return QueryParameters.simple(asked);
    }

    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? OversightNavigation.ROUTE : OversightNavigation.ROUTE + "?" + query;
    }
}
