package vn.nangchuan.access;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.access.OwnAccountAct.Kind;
import vn.nangchuan.access.devices.KnownDevice;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.JudgedInside;

/** Shows people which devices their account knows, and forgets those they no longer have. */
@Service
@MayKeepOwnAccount
public class OwnDevices {

    private final KnownDevices devices;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    OwnDevices(KnownDevices devices, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.devices = devices;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The last used first. */
    @JudgedInside("only of the account of the person at the screen")
    public List<KnownDevice> list() {
        return devices.list(currentUser.require().id());
    }

    /** Makes a device unknown to this account; it can still sign in, as any stranger's can. */
    public void forget(String hash) {
        list().stream().filter(device -> device.hash().equals(hash)).forEach(this::forget);
    }

    private void forget(KnownDevice device) {
        AccountId account = currentUser.require().id();
        devices.forget(account, device.hash());
        events.publishEvent(new OwnAccountAct(account, Kind.DEVICE_FORGOTTEN, device.browser()));
    }
}
