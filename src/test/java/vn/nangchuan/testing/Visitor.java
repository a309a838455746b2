package vn.nangchuan.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who opens the portal at its address and signs in. */
public final class Visitor {

    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Visitor(int port) {
        this.address = "http://127.0.0.1:" + port + "/";
    }

    /** Whether the portal lets these in. */
    public boolean signIn(String username, String password) throws IOException, InterruptedException {
        browser.send(page("login").build(), BodyHandlers.discarding());
        String form = "username=" + encode(username) + "&password=" + encode(password);
        HttpRequest attempt = page("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(attempt, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .filter(location -> !location.contains("error"))
                .isPresent();
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
