package vn.nangchuan.access.throttle;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;

/**
 * Decides who may try a password at all. Only failures count, so an office of forty people behind one address signs in
 * unhindered. A device that is known at an account has a budget of its own there and spends no other: what strangers do
 * never keeps its owner out.
 */
@Component
@EnableConfigurationProperties(SignInLimits.class)
public class SignInGate {

    private static final String EVERYBODY = "everybody";

    private final Budgets names;
    private final Budgets addresses;
    private final Budgets everybody;
    private final Budgets devices;

    SignInGate(SignInLimits limits, @RealTime Clock realTime) {
        names = new Budgets(limits.name(), realTime);
        addresses = new Budgets(limits.address(), realTime);
        everybody = new Budgets(limits.everybody(), realTime);
        devices = new Budgets(limits.device(), realTime);
    }

    /** Whether this attempt goes on to the password check; asking costs nobody anything. */
    public boolean admits(SignInAttempt attempt) {
        if (attempt.fromKnownDevice()) {
            return !devices.isSpent(device(attempt));
        }
        String address = attempt.address();
        return !names.isSpent(attempt.username())
                && (address == null || !addresses.isSpent(SignInAttempt.network(address)))
                && !everybody.isSpent(EVERYBODY);
    }

    /** Counts an attempt that was let through and was wrong. */
    public void failed(SignInAttempt attempt) {
        if (attempt.fromKnownDevice()) {
            devices.fail(device(attempt));
            return;
        }
        String address = attempt.address();
        names.fail(attempt.username());
        if (address != null) {
            addresses.fail(SignInAttempt.network(address));
        }
        everybody.fail(EVERYBODY);
    }

    private static String device(SignInAttempt attempt) {
        return attempt.username() + "|" + attempt.device();
    }
}
