package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.nangchuan.Frame;
import vn.nangchuan.testing.Visitor;

/** How a session ends: by signing out, or because nobody uses it. */
@SpringBootTest(classes = Frame.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @Autowired
    private WebServerApplicationContext portal;

    @Autowired
    private TestAccounts accounts;

    private TomcatWebServer server;
    private Visitor visitor;

    @BeforeEach
    void signIn() throws Exception {
        accounts.reset();
        server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
        visitor = new Visitor(server.getPort());
        assertThat(visitor.signIn("lan", TestAccounts.PASSWORD)).isTrue();
        assertThat(visitor.open("").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsIt() throws Exception {
        String session = visitor.session();

        HttpResponse<String> answer = visitor.post("logout", Map.of("_csrf", token(visitor.open(""))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(sessions().findSession(session)).isNull();
        assertThat(asksToSignIn(visitor.open(""))).isTrue();
    }

    @Test
    void theCookieOfASessionThatWasSignedOutOpensNothing() throws Exception {
        String session = visitor.session();
        visitor.post("logout", Map.of("_csrf", token(visitor.open(""))));

        Visitor thief = new Visitor(server.getPort());

        assertThat(asksToSignIn(thief.open("", "Cookie", "NC-SESSION=" + session)))
                .isTrue();
    }

    @Test
    void theCookieOfALivingSessionWouldOpenThePage() throws Exception {
        Visitor thief = new Visitor(server.getPort());

        assertThat(thief.open("", "Cookie", "NC-SESSION=" + visitor.session()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anInventedCookieOpensNothing() throws Exception {
        Visitor stranger = new Visitor(server.getPort());

        for (String invented : new String[] {"0".repeat(32), "x", visitor.session() + "0", "..%2F..%2F"}) {
            assertThat(asksToSignIn(stranger.open("", "Cookie", "NC-SESSION=" + invented)))
                    .as(invented)
                    .isTrue();
        }
    }

    @Test
    void halfAnHourWithoutUseEndsIt() throws Exception {
        unusedFor(Duration.ofMinutes(30));

        assertThat(asksToSignIn(visitor.open(""))).isTrue();
    }

    @Test
    void lessThanHalfAnHourDoesNot() throws Exception {
        unusedFor(Duration.ofMinutes(29));

        assertThat(visitor.open("").statusCode()).isEqualTo(200);
    }

    @Test
    void anOpenPageAloneDoesNotKeepIt() throws Exception {
        long lastUse = Instant.now().minus(Duration.ofMinutes(31)).toEpochMilli();
        session().getSession().setAttribute(IdleSessions.LAST_USE, lastUse);

        assertThat(visitor.post("?v-r=heartbeat", Map.of()).statusCode()).isEqualTo(403);
        assertThat(asksToSignIn(visitor.open(""))).isTrue();
    }

    /**
     * The container goes by the last request it saw; that is moved back, in place of waiting. A request touches its
     * session once more after it has been answered, so nothing may be under way.
     */
    private void unusedFor(Duration duration) throws IOException {
        Executor workers =
                server.getTomcat().getConnector().getProtocolHandler().getExecutor();
        await().until(() -> ((ThreadPoolExecutor) workers).getActiveCount() == 0);
        session().setCreationTime(Instant.now().minus(duration).toEpochMilli());
    }

    private Session session() throws IOException {
        return Objects.requireNonNull(sessions().findSession(visitor.session()));
    }

    private Manager sessions() {
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }

    private static boolean asksToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("the page carries a token").isTrue();
        return token.group(1);
    }
}
