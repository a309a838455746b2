package vn.nangchuan.access;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.sessions.SessionBook;
import vn.nangchuan.kernel.AccountId;

/** Takes back what the former password opened. */
@Component
class OldPasswordEffects {

    private final SessionBook sessions;
    private final KnownDevices devices;

    OldPasswordEffects(SessionBook sessions, KnownDevices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    void apply(AccountId account, NewPassword next) {
        if (next.forgetDevices()) {
            devices.forgetAll(account);
        }
        if (next.endOtherSessions()) {
            sessions.endOthers(
                    account,
                    RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                            ? request.getRequest().getSession(false)
                            : null);
        }
    }
}
