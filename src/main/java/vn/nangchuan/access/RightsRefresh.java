package vn.nangchuan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads at every click what the person may do now, so that a role that was given, taken away or has ended counts at
 * once in sessions that are open already, and a closed account ends them.
 *
 * <p>Somebody whose roles at their workplace have ended is not moved to another one silently, where a half-filled form
 * would be stored in the wrong unit: the session can then do nothing before one is chosen.
 */
class RightsRefresh extends OncePerRequestFilter {

    private static final Logger LOGGER = LoggerFactory.getLogger(RightsRefresh.class);
    private static final String LAST_READ = RightsRefresh.class.getName() + ".lastRead";

    /** So long rights count on without the database; nothing can be read or written without it anyway. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final SignInStore store;
    private final Roles roles;
    private final SecurityContextUser currentUser;
    private final Clock realTime;

    RightsRefresh(SignInStore store, Roles roles, SecurityContextUser currentUser, Clock realTime) {
        this.store = store;
        this.roles = roles;
        this.currentUser = currentUser;
        this.realTime = realTime;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return request.getSession(false) == null
                || path.startsWith("/VAADIN/build/")
                || "heartbeat".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Authentication> session = currentUser.authentication();
        if (session.isPresent()) {
            try {
                refresh(session.get(), request.getSession());
            } catch (DataAccessException failure) {
                LOGGER.warn("Rights could not be read: {}", failure.getClass().getSimpleName());
                if (isLongAgo(request.getSession())) {
                    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private void refresh(Authentication session, HttpSession http) {
        SignedInAccount known = (SignedInAccount) Objects.requireNonNull(session.getPrincipal());
        Optional<StoredAccount> stored = store.find(known.username())
                .filter(found -> found.enabled() && found.account().id().equals(known.id()));
        if (stored.isEmpty()) {
            currentUser.forget();
            http.invalidate();
            return;
        }
        http.setAttribute(LAST_READ, realTime.millis());
        if (!isHeldBackByMore(session)) {
            follow(session, known, stored.get().account());
        }
    }

    /** Whoever has yet to choose a password, say, gets no rights by having some now. */
    private static boolean isHeldBackByMore(Authentication session) {
        return session.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .anyMatch(
                        name -> name.endsWith(AccessPermissions.DUE) && !name.equals(AccessPermissions.WORKPLACE_DUE));
    }

    private void follow(Authentication session, SignedInAccount known, SignedInAccount now) {
        Optional<Workplace> here = now.workplaces().stream()
                .filter(known.workplace()::isSamePlaceAs)
                .findFirst();
        SignedInAccount next = here.map(place -> now.at(place, roles.permissionsOf(place.roles())))
                .orElseGet(() -> now.at(known.workplace(), Set.of()));
        if (!next.equals(known)) {
            Set<String> held = here.isPresent() ? next.permissions() : Set.of(AccessPermissions.WORKPLACE_DUE);
            currentUser.become(PasswordSignIn.session(next, held, session.getDetails()));
        }
    }

    private boolean isLongAgo(HttpSession session) {
        return !(session.getAttribute(LAST_READ) instanceof Long last) || realTime.millis() - last > KEPT.toMillis();
    }
}
