package vn.nangchuan.standings;

import java.util.Set;

/**
 * Some rules ask for something else from now on, in the province of the scope in force. Told in the transaction of the
 * change.
 *
 * @param requirements the ids of the rules
 */
public record LawChanged(Set<String> requirements) {

    public LawChanged {
        requirements = Set.copyOf(requirements);
    }
}
