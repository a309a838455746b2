package vn.nangchuan.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.sessions.SessionBook;

/**
 * What follows from a step of signing in. The session is listed after the first; when none is left the person counts as
 * having just proved themselves, and the account knows the device. Not before: whoever stole a password only must not
 * become known.
 */
@Component
class SignInCompletion implements SessionAuthenticationStrategy {

    private final SessionBook sessions;
    private final KnownDevices devices;
    private final Reauthentication reauthentication;
    private final SecurityContextUser currentUser;
    private final CurrentRequest current;

    SignInCompletion(
            SessionBook sessions,
            KnownDevices devices,
            Reauthentication reauthentication,
            SecurityContextUser currentUser,
            CurrentRequest current) {
        this.sessions = sessions;
        this.devices = devices;
        this.reauthentication = reauthentication;
        this.currentUser = currentUser;
        this.current = current;
    }

    /** After the password; Spring gives the session another id beside this. */
    @Override
    public void onAuthentication(
            @Nullable Authentication session, HttpServletRequest request, HttpServletResponse response) {
        if (session == null || !(session.getPrincipal() instanceof SignedInAccount account)) {
            return;
        }
        SignInDetails details = new SignInDetails(request);
        sessions.open(account.id(), request.getSession(), request.getRemoteAddr(), details.browser());
        finish(session, account, request, response);
    }

    /** After a further step: lets the person go on, under another id of the session. */
    void goOn(Authentication session) {
        currentUser.become(session);
        if (session.getPrincipal() instanceof SignedInAccount account) {
            current.find().ifPresent(request -> {
                request.changeSessionId();
                finish(session, account, request, current.answer().orElse(null));
            });
        }
    }

    private void finish(
            Authentication session,
            SignedInAccount account,
            HttpServletRequest request,
            @Nullable HttpServletResponse response) {
        SignInStage stage = SignInStage.of(session).orElse(null);
        if (stage != SignInStage.SECOND_STEP) {
            reauthentication.proven(request.getSession());
        }
        if (stage == null && response != null) {
            remember(account, request, response);
        }
    }

    private void remember(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        SignInDetails details = new SignInDetails(request);
        String value = devices.remember(details.deviceCookie(), account.id(), account.username(), details.browser());
        Cookie cookie = new Cookie(KnownDevices.COOKIE, value);
        cookie.setPath(Objects.requireNonNullElse(request.getContextPath(), "") + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) devices.keptFor().toSeconds());
        response.addCookie(cookie);
    }
}
