package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.database.TestSecrets;

/** What the database keeps of an identity number is of use to this installation only. */
class IdentityCipherUnitTests {

    private static final IdentityNumber NUMBER = new IdentityNumber("097864213579");
    private static final IdentityNumber NEXT = new IdentityNumber("097864213580");
    private static final int NONCE_BYTES = 12;

    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    private IdentityCipher cipher;
    private IdentityCipher another;

    @BeforeEach
    void twoInstallations() {
        cipher = new IdentityCipher(TestSecrets.in(here));
        another = new IdentityCipher(TestSecrets.in(elsewhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"097864213579", "000000000000", "097864213"})
    void readsBackWhatItEncrypted(String digits) {
        IdentityNumber number = new IdentityNumber(digits);

        assertThat(cipher.decrypt(cipher.encrypt(number))).isEqualTo(number);
    }

    @Test
    void readsAfterARestartWhatItEncryptedBefore() {
        byte[] stored = cipher.encrypt(NUMBER);

        assertThat(new IdentityCipher(TestSecrets.in(here)).decrypt(stored)).isEqualTo(NUMBER);
    }

    @Test
    void encryptsTheSameNumberDifferentlyEachTime() {
        Set<String> seen = new HashSet<>();
        Set<String> nonces = new HashSet<>();
        for (int turn = 0; turn < 1000; turn++) {
            byte[] stored = cipher.encrypt(NUMBER);
            seen.add(text(Arrays.copyOfRange(stored, NONCE_BYTES, stored.length)));
            nonces.add(text(Arrays.copyOf(stored, NONCE_BYTES)));
        }
        assertThat(seen).hasSize(1000);
        assertThat(nonces).hasSize(1000);
    }

    @Test
    void showsNothingOfTheNumber() {
        assertThat(text(cipher.encrypt(NUMBER))).doesNotContain("0978", "6421", "3579");
        assertThat(text(cipher.hash(NUMBER))).doesNotContain("0978", "6421", "3579");
    }

    @Test
    void refusesWhatWasChangedAnywhere() {
        byte[] stored = cipher.encrypt(NUMBER);
        for (int place = 0; place < stored.length; place++) {
            byte[] changed = stored.clone();
            changed[place] ^= 1;
            refuses(cipher, changed);
        }
    }

    @Test
    void refusesWhatWasCutOff() {
        byte[] stored = cipher.encrypt(NUMBER);
        for (int length = NONCE_BYTES; length < stored.length; length++) {
            refuses(cipher, Arrays.copyOf(stored, length));
        }
    }

    @Test
    void refusesWhatAnotherInstallationEncrypted() {
        refuses(cipher, another.encrypt(NUMBER));
    }

    @Test
    void hashesTheSameNumberAlikeAndAnyOtherDifferently() {
        assertThat(cipher.hash(NUMBER)).hasSize(32).isEqualTo(cipher.hash(new IdentityNumber(NUMBER.digits())));
        assertThat(cipher.hash(NUMBER)).isNotEqualTo(cipher.hash(NEXT));
    }

    @Test
    void hashesSoThatNobodyWithoutTheKeyCanCompare() {
        assertThat(cipher.hash(NUMBER)).isNotEqualTo(another.hash(NUMBER));
    }

    private static void refuses(IdentityCipher cipher, byte[] stored) {
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.decrypt(stored))
                .withMessageNotContaining(NUMBER.digits());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
