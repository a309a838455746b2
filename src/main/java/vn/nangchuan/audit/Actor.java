package vn.nangchuan.audit;

import java.util.List;

/**
 * Who acts, as whom and from where.
 *
 * @param id as {@code Scope.actor()}
 * @param actingAs as {@link #actingAs} writes it
 * @param origin address of the browser, or the job
 */
record Actor(String id, String name, String actingAs, String origin) {

    private static final String BETWEEN = "; ";

    /** Codes of the roles and the name of the unit in one text. */
    static String actingAs(List<String> roles, String unitName) {
        return String.join(",", roles) + BETWEEN + unitName;
    }

    static List<String> rolesOf(String actingAs) {
        String roles = actingAs.contains(BETWEEN) ? actingAs.substring(0, actingAs.indexOf(BETWEEN)) : "";
        return roles.isEmpty() ? List.of() : List.of(roles.split(","));
    }

    static String unitOf(String actingAs) {
        return actingAs.contains(BETWEEN) ? actingAs.substring(actingAs.indexOf(BETWEEN) + BETWEEN.length()) : "";
    }
}
