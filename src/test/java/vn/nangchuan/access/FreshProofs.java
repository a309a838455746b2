package vn.nangchuan.access;

import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.testing.Fixture;

/** Requests of sessions whose person has just proved themselves. */
@Fixture
public class FreshProofs {

    private final Reauthentication reauthentication;

    FreshProofs(Reauthentication reauthentication) {
        this.reauthentication = reauthentication;
    }

    public ServletRequestAttributes request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        reauthentication.proven(Objects.requireNonNull(request.getSession(true)));
        return new ServletRequestAttributes(request);
    }
}
