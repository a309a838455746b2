package vn.nangchuan.access;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.access.devices.KnownDevice;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.scope.JudgedInside;

/** Shows people which devices their account knows, and forgets those they no longer have. */
@Service
@MayKeepOwnAccount
public class OwnDevices {

    private final KnownDevices devices;
    private final CurrentUser currentUser;

    OwnDevices(KnownDevices devices, CurrentUser currentUser) {
        this.devices = devices;
        this.currentUser = currentUser;
    }

    /** The last used first. */
    @JudgedInside("only of the account of the person at the screen")
    public List<KnownDevice> list() {
        return devices.list(currentUser.require().id());
    }

    /** Makes a device unknown to this account; it can still sign in, as any stranger's can. */
    public void forget(String hash) {
        devices.forget(currentUser.require().id(), hash);
    }
}
