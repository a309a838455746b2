package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.nangchuan.Frame;
import vn.nangchuan.testing.Visitor;

/** The portal by itself, and behind a proxy on the same machine that speaks HTTPS with the browser. */
@SpringBootTest(classes = Frame.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BehindAProxyTests {

    private static final String[] SAYS_HTTPS = {"X-Forwarded-Proto", "https"};
    private static final String HSTS = "Strict-Transport-Security";

    @Autowired
    private WebServerApplicationContext portal;

    private TomcatWebServer server;
    private Visitor visitor;

    @BeforeEach
    void lookAtTheServer() {
        server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
        visitor = new Visitor(server.getPort());
    }

    @Test
    void listensOnLoopbackUnlessToldOtherwise() {
        assertThat(server.getTomcat().getConnector().getProperty("address"))
                .isInstanceOfSatisfying(
                        InetAddress.class,
                        address -> assertThat(address.isLoopbackAddress()).isTrue());
    }

    @Test
    void sendsTheSessionCookieOverHttpsOnly() throws Exception {
        assertThat(cookie(visitor.open("login", SAYS_HTTPS).headers())).contains("NC-SESSION", "; Secure");
    }

    @Test
    void tellsTheBrowserToStayWithHttps() throws Exception {
        assertThat(visitor.open("login", SAYS_HTTPS).headers().firstValue(HSTS))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
    }

    @Test
    void redirectsToHttps() throws Exception {
        assertThat(visitor.open("", SAYS_HTTPS).headers().firstValue("Location"))
                .hasValue("https://127.0.0.1/login");
    }

    @Test
    void promisesNoHttpsWithoutAProxy() throws Exception {
        HttpHeaders headers = visitor.open("login").headers();

        assertThat(cookie(headers)).contains("NC-SESSION").doesNotContain("Secure");
        assertThat(headers.firstValue(HSTS)).isEmpty();
    }

    @Test
    void believesNoProxyOnAnotherMachine() {
        RemoteIpValve valve = Arrays.stream(
                        server.getTomcat().getEngine().getPipeline().getValves())
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(valve.getTrustedProxies()).isNull();
        assertThat(valve.getInternalProxies().split("[,|]\\s*"))
                .allMatch(network -> network.startsWith("127.") || network.startsWith("::1/128"));
    }

    private static String cookie(HttpHeaders headers) {
        return String.join("\n", headers.allValues("Set-Cookie"));
    }
}
