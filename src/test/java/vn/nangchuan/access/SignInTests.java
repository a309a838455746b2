package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nangchuan.Frame;

@SpringBootTest(classes = Frame.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTests {

    private static final String WRONG = "not the password";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void openTheSignInPage() throws Exception {
        accounts.reset();
        assertThat(get("login").statusCode()).isEqualTo(200);
    }

    @Test
    void changesTheSessionIdAtSignIn() throws Exception {
        String before = sessionId();

        HttpResponse<String> response = signIn("lan", TestAccounts.PASSWORD);

        assertThat(location(response)).doesNotContain("error");
        assertThat(sessionId()).isNotEqualTo(before);
    }

    @Test
    void leadsStrangersToTheSignInPageFirst() throws Exception {
        assertThat(location(get(""))).endsWith("/login");
        assertThat(location(get("no-such-page"))).endsWith("/login");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() throws Exception {
        HttpResponse<String> wrong = signIn("lan", WRONG);
        HttpResponse<String> unknown = signIn("nobody", WRONG);

        assertThat(location(wrong)).endsWith("/login?error").isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("khoa", WRONG);
        }

        assertThat(location(signIn("khoa", TestAccounts.PASSWORD))).endsWith("/login?error");
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address("login")).build(), BodyHandlers.ofString());

        assertThat(response.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void sendsSecurityHeadersWithEveryPage() throws Exception {
        var headers = get("login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'"));
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void letsBrowsersKeepStylesAndIcons() throws Exception {
        assertThat(get("assets/icons.svg").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).doesNotContain("no-store"));
    }

    @Test
    void refusesToSignOutWithoutTheToken() throws Exception {
        signIn("lan", TestAccounts.PASSWORD);

        HttpResponse<String> response = browser.send(
                HttpRequest.newBuilder(address("logout"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void speaksTheLanguageOfTheCookie() throws Exception {
        assertThat(get("login").body()).contains("<html lang=\"vi\"");
        cookies.getCookieStore().add(address(""), cookie("nc-language", "en"));
        cookies.getCookieStore().add(address(""), cookie("nc-colours", "DARK"));

        assertThat(get("login").body()).contains("<html lang=\"en\"").contains("color-scheme: dark;");
    }

    private HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        String form = "username=" + encode(username) + "&password=" + encode(password);
        return browser.send(
                HttpRequest.newBuilder(address("login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("NC-SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static HttpCookie cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
