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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads at every click what the person may do now, so that a role that was given, taken away or has ended counts at
 * once in sessions that are open already, and a closed account ends them.
 */
class RightsRefresh extends OncePerRequestFilter {

    private static final Logger LOGGER = LoggerFactory.getLogger(RightsRefresh.class);
    private static final String LAST_READ = RightsRefresh.class.getName() + ".lastRead";

    /** So long rights count on without the database; nothing can be read or written without it anyway. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final RightsFollower rights;
    private final Clock realTime;

    RightsRefresh(RightsFollower rights, Clock realTime) {
        this.rights = rights;
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
        if (rights.isNeeded() && !follow(request.getSession())) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** False when rights have not been read for too long to be relied on. */
    private boolean follow(HttpSession session) {
        try {
            if (rights.follow(session)) {
                session.setAttribute(LAST_READ, realTime.millis());
            }
            return true;
        } catch (DataAccessException failure) {
            LOGGER.warn("Rights could not be read: {}", failure.getClass().getSimpleName());
            return session.getAttribute(LAST_READ) instanceof Long last && realTime.millis() - last <= KEPT.toMillis();
        }
    }
}
