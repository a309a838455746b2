package vn.nangchuan.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.util.WebUtils;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.sessions.Browsers;

/** From where somebody signs in: address, browser in words, and the cookie of a device, which is shown nowhere. */
class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final @Nullable String deviceCookie;
    private final String browser;

    SignInDetails(HttpServletRequest request) {
        super(request);
        Cookie cookie = WebUtils.getCookie(request, KnownDevices.COOKIE);
        this.deviceCookie = cookie == null ? null : cookie.getValue();
        this.browser = Browsers.name(request.getHeader("User-Agent"));
    }

    @Nullable
    String deviceCookie() {
        return deviceCookie;
    }

    String browser() {
        return browser;
    }
}
