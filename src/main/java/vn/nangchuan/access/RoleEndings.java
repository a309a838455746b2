package vn.nangchuan.access;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;

/**
 * Which roles a session has lost while it was open, so that what is refused from then on can be told why. Each session
 * keeps its own.
 */
@Component
public class RoleEndings {

    private static final String ENDED = RoleEndings.class.getName() + ".ended";

    private final BusinessClock clock;
    private final CurrentRequest request;

    RoleEndings(BusinessClock clock, CurrentRequest request) {
        this.clock = clock;
        this.request = request;
    }

    /** What the session of this request has lost last; empty when it holds all that it began with. */
    public Optional<EndedRoles> ofThisSession() {
        HttpSession session = request.session();
        return session != null && session.getAttribute(ENDED) instanceof EndedRoles ended
                ? Optional.of(ended)
                : Optional.empty();
    }

    /**
     * Compares what was held at a place with what is held there now.
     *
     * @param held the roles there now
     */
    void note(HttpSession session, Workplace before, Set<String> held) {
        Set<String> lost = new HashSet<>(before.roles());
        lost.removeAll(held);
        if (!lost.isEmpty()) {
            session.setAttribute(ENDED, new EndedRoles(before.unitName(), lost, since(before)));
        } else if (session.getAttribute(ENDED) instanceof EndedRoles ended && isPast(ended, before, held)) {
            session.removeAttribute(ENDED);
        }
    }

    /** Whether they were given back, or the session went on elsewhere. */
    private static boolean isPast(EndedRoles ended, Workplace place, Set<String> held) {
        return held.containsAll(ended.roles()) || !place.unitName().equals(ended.unitName());
    }

    private LocalDate since(Workplace before) {
        LocalDate today = clock.today();
        LocalDate until = before.until();
        return until == null || until.isAfter(today) ? today : until;
    }
}
