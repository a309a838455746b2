package vn.nangchuan.access.sessions;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.access.CurrentRequest;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnAccountAct;
import vn.nangchuan.access.OwnAccountAct.Kind;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.JudgedInside;

/** Shows people where they are signed in, and ends what they do not recognise. */
@Service
@MayKeepOwnAccount
public class OwnSessions {

    private final SessionBook book;
    private final CurrentUser currentUser;
    private final CurrentRequest request;
    private final ApplicationEventPublisher events;

    OwnSessions(SessionBook book, CurrentUser currentUser, CurrentRequest request, ApplicationEventPublisher events) {
        this.book = book;
        this.currentUser = currentUser;
        this.request = request;
        this.events = events;
    }

    /** The newest first. */
    @JudgedInside("only of the account of the person at the screen")
    public List<OpenSession> list() {
        return book.list(currentUser.require().id(), request.session());
    }

    /** Ends one at once; one that is another's or has ended already is left alone. */
    public void end(String handle) {
        AccountId account = currentUser.require().id();
        book.end(account, handle)
                .ifPresent(browser -> events.publishEvent(new OwnAccountAct(account, Kind.SESSION_ENDED, browser)));
    }

    /** Ends all but this one at once. */
    public void endOthers() {
        AccountId account = currentUser.require().id();
        int ended = book.endOthers(account, request.session());
        if (ended > 0) {
            events.publishEvent(new OwnAccountAct(account, Kind.OTHER_SESSIONS_ENDED, Integer.toString(ended)));
        }
    }
}
