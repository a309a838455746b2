package vn.nangchuan.access.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes of six digits that change every 30 seconds (RFC 6238, HMAC-SHA-1, as all apps know them). A clock may be
 * one step off, to either side.
 */
final class OneTimeCodes {

    static final int SECRET_BYTES = 20;

    private static final int STEPS_OFF = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** The time step to which the code belongs, if it is one of now or next to it. */
    OptionalLong step(byte[] secret, String code, Instant now) {
        long present = now.getEpochSecond() / seconds();
        return LongStream.rangeClosed(present - STEPS_OFF, present + STEPS_OFF)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** The code that an app shows at that instant. */
    String at(byte[] secret, Instant instant) {
        return code(secret, instant.getEpochSecond() / seconds());
    }

    private String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), Instant.ofEpochSecond(step * seconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long seconds() {
        return generator.getTimeStep().toSeconds();
    }
}
