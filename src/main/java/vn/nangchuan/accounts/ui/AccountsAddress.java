package vn.nangchuan.accounts.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the address of the list of accounts asks for.
 *
 * @param unit null for all in reach
 * @param role null for whichever
 * @param closed whether closed accounts are shown
 */
record AccountsAddress(
        String search, @Nullable UnitId unit, @Nullable String role, boolean closed) {

    private static final String SEARCH = "q";
    private static final String UNIT = "unit";
    private static final String ROLE = "role";
    private static final String STATE = "state";
    private static final String CLOSED = "closed";

    static AccountsAddress of(QueryParameters parameters) {
        return new AccountsAddress(
                parameters.getSingleParameter(SEARCH).orElse(""),
                AddressValues.unit(parameters, UNIT).orElse(null),
                parameters.getSingleParameter(ROLE).orElse(null),
                parameters.getSingleParameter(STATE).filter(CLOSED::equals).isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> asked = new TreeMap<>();
        if (!search.isEmpty()) {
            asked.put(SEARCH, search);
        }
        if (unit != null) {
            asked.put(UNIT, unit.toString());
        }
        if (role != null) {
            asked.put(ROLE, role);
        }
        if (closed) {
            asked.put(STATE, CLOSED);
        }
        return QueryParameters.simple(asked);
    }
}
