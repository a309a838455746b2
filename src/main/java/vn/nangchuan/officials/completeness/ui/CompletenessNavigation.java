package vn.nangchuan.officials.completeness.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.completeness.GapKind;
import vn.nangchuan.officials.completeness.GapRule;

/** The address of what is to be mended: of which unit, of which kind, by which rule. */
final class CompletenessNavigation {

    static final String LIST = "completeness";
    static final String UNIT = "unit";

    private static final String KIND = "kind";
    private static final String RULE = "rule";

    private CompletenessNavigation() {}

    /**
     * @param unit null for the person's own
     * @param kind null for all
     * @param rule null for all
     */
    static String of(@Nullable UnitId unit, @Nullable GapKind kind, @Nullable GapRule rule) {
        String query = parameters(unit, kind, rule).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    static void show(@Nullable UnitId unit, @Nullable GapKind kind, @Nullable GapRule rule) {
        UI.getCurrentOrThrow().navigate(LIST, parameters(unit, kind, rule));
    }

    /** Whether what is to be mended can lead to its form: nobody edits the own dossier. */
    static boolean mayMend(CurrentUser user, OfficialId official) {
        return user.may(OfficialPermissions.EDIT) && !user.isSelf(official);
    }

    private static QueryParameters parameters(@Nullable UnitId unit, @Nullable GapKind kind, @Nullable GapRule rule) {
        Map<String, String> asked = new TreeMap<>();
        put(asked, UNIT, unit);
        put(asked, KIND, kind);
        put(asked, RULE, rule);
        return QueryParameters.simple(asked);
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    static Optional<GapKind> kind(QueryParameters parameters) {
        return choice(parameters, KIND, GapKind.values());
    }

    static Optional<GapRule> rule(QueryParameters parameters) {
        return choice(parameters, RULE, GapRule.values());
    }

    private static <E extends Enum<E>> Optional<E> choice(QueryParameters parameters, String name, E[] choices) {
        return parameters
                .getSingleParameter(name)
                .flatMap(asked -> Arrays.stream(choices)
                        .filter(choice -> choice.name().equals(asked))
                        .findFirst());
    }
}
