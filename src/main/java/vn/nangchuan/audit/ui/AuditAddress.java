package vn.nangchuan.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.uikit.AddressValues;

/** The address of the audit trail says what is searched for; it is all the state that the page has. */
final class AuditAddress {

    private static final String PERSON = "q";
    private static final String ACTION = "action";
    private static final String UNIT = "unit";
    private static final String OFFICIAL = "official";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int LONGEST_SEARCH = 120;

    private AuditAddress() {}

    static AuditFilter read(QueryParameters parameters) {
        return new AuditFilter(
                parameters
                        .getSingleParameter(PERSON)
                        .filter(text -> text.length() <= LONGEST_SEARCH)
                        .orElse(""),
                parameters
                        .getSingleParameter(ACTION)
                        .filter(code -> code.matches("[a-z]+:[A-Za-z_-]{1,60}"))
                        .orElse(null),
                AddressValues.unit(parameters, UNIT).orElse(null),
                parameters
                        .getSingleParameter(OFFICIAL)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> new OfficialId(Long.parseLong(id)))
                        .orElse(null),
                AddressValues.day(parameters, FROM).orElse(null),
                AddressValues.day(parameters, TO).orElse(null));
    }

    static QueryParameters parameters(AuditFilter filter) {
        Map<String, String> asked = new TreeMap<>();
        put(asked, PERSON, filter.person().isBlank() ? null : filter.person());
        put(asked, ACTION, filter.action());
        put(asked, UNIT, filter.unit());
        put(asked, OFFICIAL, filter.official());
        put(asked, FROM, filter.from());
        put(asked, TO, filter.to());
        return QueryParameters.simple(asked);
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}
