package vn.nangchuan.officials.corrections;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.EncryptionKey;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.IdentityNumber;

/** Keeps identity numbers that officials ask for encrypted; each can be read as a request of that official only. */
@Component
class WantedNumbers {

    private final EncryptionKey key;

    WantedNumbers(Secrets secrets) {
        key = new EncryptionKey(secrets.key("identity-encryption"));
    }

    byte[] encrypt(IdentityNumber number, OfficialId official) {
        return key.encrypt(number.digits().getBytes(StandardCharsets.US_ASCII), placeOf(official));
    }

    IdentityNumber decrypt(byte[] stored, OfficialId official) {
        return new IdentityNumber(new String(key.decrypt(stored, placeOf(official)), StandardCharsets.US_ASCII));
    }

    private static byte[] placeOf(OfficialId official) {
        return ("correction of " + official).getBytes(StandardCharsets.US_ASCII);
    }
}
