package vn.nangchuan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that is being answered, the only place that asks Spring for it. Work without a person has none. */
@Component
public class CurrentRequest {

    private static final String UNKNOWN_ADDRESS = "–";

    public Optional<HttpServletRequest> find() {
        return attributes().map(ServletRequestAttributes::getRequest);
    }

    /** Its answer, where one can still be added to. */
    Optional<HttpServletResponse> answer() {
        return attributes().map(ServletRequestAttributes::getResponse);
    }

    /** The browser's address, or a dash where no request is at hand. */
    public String address() {
        return find().map(HttpServletRequest::getRemoteAddr).orElse(UNKNOWN_ADDRESS);
    }

    /** The session that it belongs to; null where there is none. */
    public @Nullable HttpSession session() {
        return find().map(request -> request.getSession(false)).orElse(null);
    }

    /**
     * Keeps something in its session, which is made where there is none.
     *
     * @throws IllegalStateException when no request is at hand
     */
    void keepInSession(String name, Object value) {
        RequestContextHolder.currentRequestAttributes().setAttribute(name, value, RequestAttributes.SCOPE_SESSION);
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes)
                : Optional.empty();
    }
}
