package vn.nangchuan.officials.forecast.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the forecast's address asks for; it is all the state that the page has.
 *
 * @param unit null for the person's own
 * @param until the last day; null for as far as is looked ahead
 * @param criterion null for all
 */
record ForecastAddress(
        @Nullable UnitId unit,
        @Nullable LocalDate until,
        @Nullable Criterion criterion) {

    private static final String UNIT = "unit";
    private static final String UNTIL = "until";
    private static final String CRITERION = "requirement";

    static ForecastAddress of(QueryParameters parameters) {
        return new ForecastAddress(
                AddressValues.unit(parameters, UNIT).orElse(null),
                AddressValues.day(parameters, UNTIL).orElse(null),
                parameters
                        .getSingleParameter(CRITERION)
                        .flatMap(name -> Arrays.stream(Criterion.values())
                                .filter(known -> known.name().equals(name))
                                .findFirst())
                        .orElse(null));
    }

    ForecastAddress at(UnitId other) {
        return new ForecastAddress(other, until, criterion);
    }

    ForecastAddress until(@Nullable LocalDate day) {
        return new ForecastAddress(unit, day, criterion);
    }

    ForecastAddress about(@Nullable Criterion other) {
        return new ForecastAddress(unit, until, other);
    }

    QueryParameters parameters() {
        Map<String, String> asked = new TreeMap<>();
        if (unit != null) {
            asked.put(UNIT, unit.toString());
        }
        if (until != null) {
            asked.put(UNTIL, until.toString());
        }
        if (criterion != null) {
            asked.put(CRITERION, criterion.name());
        }
        return QueryParameters.simple(asked);
    }

    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ForecastNavigation.ROUTE : ForecastNavigation.ROUTE + "?" + query;
    }
}
