package vn.nangchuan.access.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.uikit.Preferences;

/** Remembers language and theme in the browser, so that the sign-in page knows them too. */
@Component
class BrowserPreferences implements Preferences {

    private static final String LANGUAGE = "nc-language";
    private static final String COLOURS = "nc-colours";
    private static final Map<String, Locale> LANGUAGES = Map.of("vi", Locale.of("vi", "VN"), "en", Locale.ENGLISH);

    @Override
    public Optional<Locale> language() {
        return read(LANGUAGE).map(LANGUAGES::get);
    }

    @Override
    public void rememberLanguage(Locale language) {
        write(LANGUAGE, language.getLanguage());
    }

    @Override
    public Optional<ColorScheme.Value> colourScheme() {
        return read(COLOURS)
                .flatMap(value -> Arrays.stream(ColorScheme.Value.values())
                        .filter(scheme -> scheme.name().equals(value))
                        .findFirst());
    }

    @Override
    public void rememberColourScheme(ColorScheme.Value scheme) {
        write(COLOURS, scheme.name());
    }

    private static Optional<String> read(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void write(String name, String value) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
