package vn.nangchuan.access.devices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.database.HashKey;
import vn.nangchuan.database.Sha256;

/**
 * The cookie of a device: a random number, a seal over it, and for each account that signed in there a seal over number
 * and user name. An invented or altered cookie is told by its seal alone, before the database is asked.
 */
final class DeviceCookie {

    private static final int RANDOM_BYTES = 24;
    private static final int MOST_SEALS = 6;
    private static final String NOBODY = "";
    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 60;

    private final HashKey key;
    private final SecureRandom random = new SecureRandom();

    DeviceCookie(byte[] key) {
        this.key = new HashKey(key);
    }

    /** The hash under which the device is kept, if the cookie was made here for an account of that name. */
    Optional<String> hash(@Nullable String cookie, String username) {
        List<String> parts = parts(cookie);
        if (parts.size() < 2 || username.isEmpty() || username.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return isSealed(parts, username) ? Optional.of(hashOf(parts.getFirst())) : Optional.empty();
    }

    private boolean isSealed(List<String> parts, String username) {
        byte[] wanted = seal(parts.getFirst(), username).getBytes(StandardCharsets.US_ASCII);
        return parts.stream()
                .skip(1)
                .anyMatch(part -> MessageDigest.isEqual(wanted, part.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A cookie that is sealed for that name too; the number stays, unless nobody here gave it. */
    String sealedFor(@Nullable String cookie, String username) {
        List<String> given = parts(cookie);
        boolean madeHere = given.size() >= 2 && isSealed(given.subList(0, 2), NOBODY);
        String number = madeHere ? given.getFirst() : newNumber();
        List<String> seals = new ArrayList<>(madeHere ? given.subList(2, given.size()) : List.of());
        String seal = seal(number, username);
        seals.remove(seal);
        seals.addFirst(seal);
        seals.addFirst(seal(number, NOBODY));
        return number + "." + String.join(".", seals.subList(0, Math.min(seals.size(), MOST_SEALS)));
    }

    String hashOf(String cookie) {
        return Sha256.hex(parts(cookie).getFirst());
    }

    private String newNumber() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String seal(String number, String username) {
        byte[] seal = key.of((number + "|" + username).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }

    private static List<String> parts(@Nullable String cookie) {
        return cookie == null || cookie.length() > LONGEST ? List.of() : Arrays.asList(cookie.split("\\.", -1));
    }
}
