package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdleSessionsUnitTests {

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private final IdleSessions filter = new IdleSessions(((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    private final MockHttpSession session = new MockHttpSession();

    IdleSessionsUnitTests() {
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
    }

    @Test
    void heartbeatsAloneDoNotKeepASession() throws Exception {
        request("uidl");
        now = now.plus(Duration.ofMinutes(20));
        request("heartbeat");
        now = now.plus(Duration.ofMinutes(11));

        int status = request("heartbeat");

        assertThat(session.isInvalid()).isTrue();
        assertThat(status).isEqualTo(403);
    }

    @Test
    void workKeepsIt() throws Exception {
        request("uidl");
        now = now.plus(Duration.ofMinutes(20));
        request("uidl");
        now = now.plus(Duration.ofMinutes(20));

        request("heartbeat");

        assertThat(session.isInvalid()).isFalse();
    }

    private int request(String kind) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", kind);
        request.setSession(session);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
