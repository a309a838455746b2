package vn.nangchuan.access.throttle;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who types a user name and a password, before either is looked at.
 *
 * @param username as typed, in lower case; whether it exists is of no account
 * @param address of the browser, or null for an attempt that came over no network
 * @param device the device, where it is known at this very account
 */
public record SignInAttempt(
        String username, @Nullable String address, @Nullable String device) {

    private static final int LONGEST_NAME = 100;
    private static final int NETWORK_BYTES = 8;

    /** Names that nobody can have are cut off, so that their length costs nothing. */
    public SignInAttempt {
        username = username.substring(0, Math.min(username.length(), LONGEST_NAME));
    }

    public boolean fromKnownDevice() {
        return device != null;
    }

    /** One customer of a provider has a whole /64 of IPv6 addresses. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length <= NETWORK_BYTES
                    ? address
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
