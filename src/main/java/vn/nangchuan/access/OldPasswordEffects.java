package vn.nangchuan.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.OwnAccountAct.Kind;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.sessions.SessionBook;
import vn.nangchuan.kernel.AccountId;

/** Takes back what the former password opened. */
@Component
class OldPasswordEffects {

    private final SessionBook sessions;
    private final KnownDevices devices;
    private final CurrentRequest request;
    private final ApplicationEventPublisher events;

    OldPasswordEffects(
            SessionBook sessions, KnownDevices devices, CurrentRequest request, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.devices = devices;
        this.request = request;
        this.events = events;
    }

    void apply(AccountId account, NewPassword next) {
        if (next.forgetDevices()) {
            devices.forgetAll(account);
            events.publishEvent(new OwnAccountAct(account, Kind.DEVICES_FORGOTTEN));
        }
        if (next.endOtherSessions()) {
            int ended = sessions.endOthers(account, request.session());
            if (ended > 0) {
                events.publishEvent(new OwnAccountAct(account, Kind.OTHER_SESSIONS_ENDED, Integer.toString(ended)));
            }
        }
    }
}
