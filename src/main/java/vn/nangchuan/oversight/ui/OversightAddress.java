package vn.nangchuan.oversight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

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
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final UnitId NO_UNIT = new UnitId(0);

    static OversightAddress of(QueryParameters parameters) {
        return new OversightAddress(
                parameters.getSingleParameter(UNIT).map(OversightAddress::unit).orElse(null),
                parameters.getSingleParameter(DATE).map(OversightAddress::day).orElse(null),
                parameters
                        .getSingleParameter(COMPARE_WITH)
                        .map(OversightAddress::day)
                        .orElse(null));
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

    private static UnitId unit(String text) {
        return NUMBER.matcher(text).matches() ? new UnitId(Long.parseLong(text)) : NO_UNIT;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
