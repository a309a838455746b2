package vn.nangchuan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.nangchuan.access.sessions.SessionBook;

/**
 * Ends sessions that nobody uses. An open page sends a heartbeat every few minutes, which would keep its session alive
 * for ever on a shared computer; a heartbeat therefore does not count as use.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class IdleSessions extends OncePerRequestFilter {

    static final String LAST_USE = SessionBook.LAST_USE;

    private final Clock realTime;

    IdleSessions(@RealTime Clock realTime) {
        this.realTime = realTime;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (!isHeartbeat(request)) {
            note(session);
            chain.doFilter(request, response);
        } else if (session == null || endIfIdle(session)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN); // the page then says that the session has ended
        } else {
            chain.doFilter(request, response);
        }
    }

    private void note(@Nullable HttpSession session) {
        if (session != null) {
            session.setAttribute(LAST_USE, realTime.millis());
        }
    }

    private boolean endIfIdle(HttpSession session) {
        boolean idle = session.getAttribute(LAST_USE) instanceof Long lastUse
                && realTime.millis() - lastUse > TimeUnit.SECONDS.toMillis(session.getMaxInactiveInterval());
        if (idle) {
            session.invalidate();
        }
        return idle;
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }
}
