package vn.nangchuan.officials.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Outcome;

/**
 * What the register's address asks for; it is all the state that the page has.
 *
 * @param unit null for the person's own
 * @param search part of a name; empty for none
 * @param outcome null for all
 */
record RegisterAddress(
        @Nullable UnitId unit, String search, @Nullable Outcome outcome) {

    private static final String UNIT = "unit";
    private static final String SEARCH = "q";
    private static final String OUTCOME = "outcome";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final UnitId NO_UNIT = new UnitId(0);

    static RegisterAddress of(QueryParameters parameters) {
        return new RegisterAddress(
                parameters.getSingleParameter(UNIT).map(RegisterAddress::unit).orElse(null),
                parameters.getSingleParameter(SEARCH).orElse(""),
                parameters
                        .getSingleParameter(OUTCOME)
                        .flatMap(RegisterAddress::outcome)
                        .orElse(null));
    }

    /** The register of one unit, without any filter. */
    static RegisterAddress of(UnitId unit) {
        return new RegisterAddress(unit, "", null);
    }

    QueryParameters parameters() {
        Map<String, String> asked = new TreeMap<>();
        if (unit != null) {
            asked.put(UNIT, unit.toString());
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

    private static UnitId unit(String text) {
        return NUMBER.matcher(text).matches() ? new UnitId(Long.parseLong(text)) : NO_UNIT;
    }

    private static Optional<Outcome> outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }
}
