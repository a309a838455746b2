package vn.nangchuan.access.secondfactor;

import java.time.Instant;
import vn.nangchuan.kernel.AccountId;

/** An app for one-time codes, on the phone of somebody in a test. */
public final class TestApp {

    private byte[] secret = {};

    /** Types the key that the screen shows. */
    public void read(Enrolment enrolment) {
        secret = Base32.decode(enrolment.key());
    }

    /** Is set up for the account without a screen. */
    public void enrol(MemorySecondFactors factors, AccountId account, Instant now) {
        secret = new byte[OneTimeCodes.SECRET_BYTES];
        factors.enrol(account, secret, now);
    }

    /** What the app shows at that instant. */
    public String code(Instant instant) {
        return new OneTimeCodes().at(secret, instant);
    }
}
