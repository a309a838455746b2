package vn.nangchuan.access.sessions;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.scope.JudgedInside;

/** Shows people where they are signed in, and ends what they do not recognise. */
@Service
@MayKeepOwnAccount
public class OwnSessions {

    private final SessionBook book;
    private final CurrentUser currentUser;

    OwnSessions(SessionBook book, CurrentUser currentUser) {
        this.book = book;
        this.currentUser = currentUser;
    }

    /** The newest first. */
    @JudgedInside("only of the account of the person at the screen")
    public List<OpenSession> list() {
        return book.list(currentUser.require().id(), present());
    }

    /** Ends one at once; one that is another's or has ended already is left alone. */
    public void end(String handle) {
        book.end(currentUser.require().id(), handle);
    }

    /** Ends all but this one at once. */
    public void endOthers() {
        book.endOthers(currentUser.require().id(), present());
    }

    private static @Nullable HttpSession present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getSession(false)
                : null;
    }
}
