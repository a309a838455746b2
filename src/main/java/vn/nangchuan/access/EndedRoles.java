package vn.nangchuan.access;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Roles that ended while their holder was signed in and worked with them.
 *
 * @param unitName where they were held, with the word for its type
 * @param roles names of the roles
 * @param since first day without them; where no end was known beforehand, the day on which the session noticed
 */
public record EndedRoles(String unitName, Set<String> roles, LocalDate since) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public EndedRoles {
        roles = Set.copyOf(roles);
    }
}
