package vn.nangchuan.officials.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the register's address asks for; it is all the state that the page has.
 *
 * @param unit null for the person's own
 * @param date a past day; null for today
 * @param search part of a name; empty for none
 * @param outcome null for all
 */
record RegisterAddress(
        @Nullable UnitId unit,
        @Nullable LocalDate date,
        String search,
        @Nullable Group outcome) {

    private static final String UNIT = "unit";
    private static final String DATE = "date";
    private static final String SEARCH = "q";
    private static final String OUTCOME = "outcome";

    static RegisterAddress of(QueryParameters parameters, LocalDate today) {
        return new RegisterAddress(
                AddressValues.unit(parameters, UNIT).orElse(null),
                pastDay(parameters, today).orElse(null),
                parameters.getSingleParameter(SEARCH).orElse(""),
                parameters
                        .getSingleParameter(OUTCOME)
                        .flatMap(RegisterAddress::outcome)
                        .orElse(null));
    }

    /** The day that an address of the register names, if it is over. */
    static Optional<LocalDate> pastDay(QueryParameters parameters, LocalDate today) {
        return AddressValues.day(parameters, DATE).filter(day -> day.isBefore(today));
    }

    /** The day that an address of a dossier names, over or still to come. */
    static Optional<LocalDate> otherDay(QueryParameters parameters, LocalDate today) {
        return AddressValues.day(parameters, DATE).filter(day -> !day.equals(today));
    }

    /** What an address says of a day; nothing for today. */
    static QueryParameters parametersOf(@Nullable LocalDate day) {
        return new RegisterAddress(null, day, "", null).parameters();
    }

    /** The same today. */
    RegisterAddress today() {
        return new RegisterAddress(unit, null, search, outcome);
    }

    QueryParameters parameters() {
        Map<String, String> asked = new TreeMap<>();
        if (unit != null) {
            asked.put(UNIT, unit.toString());
        }
        if (date != null) {
            asked.put(DATE, date.toString());
        }
        if (!search.isEmpty()) {
            asked.put(SEARCH, search);
        }
        if (outcome != null) {
            asked.put(OUTCOME, outcome.name());
        }
        return QueryParameters.simple(asked);
    }

    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? OfficialNavigation.REGISTER : OfficialNavigation.REGISTER + "?" + query;
    }

    private static Optional<Group> outcome(String name) {
        return Arrays.stream(Group.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }
}
