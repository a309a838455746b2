package vn.nangchuan.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesUnitTests {

    private static final int SCALE = 4;

    /** The last six digits of the values in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void areThoseOfTheStandard(long second, String code) {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(new OneTimeCodes().at(secret, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(new OneTimeCodes().step(secret, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"foobar, MZXW6YTBOI", "fooba, MZXW6YTB", "f, MY"})
    void keysAreWrittenAsTheStandardSays(String text, String base32) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }

    @Test
    void keysAreReadAsTheyWereWritten() {
        byte[] secret = new byte[OneTimeCodes.SECRET_BYTES];
        RandomGenerator random = new java.util.Random(7);
        for (int round = 0; round < 100; round++) {
            random.nextBytes(secret);
            assertThat(Base32.decode(Base32.grouped(secret))).isEqualTo(secret);
        }
    }

    @Test
    void theDrawnPictureIsReadAsTheAddress() throws Exception {
        String address = "otpauth://totp/Nang%20Chuan:tanlang?secret=MZXW6YTBOI&issuer=Nang%20Chuan";

        assertThat(read(QrPicture.of(address))).isEqualTo(address);
    }

    @Test
    void sayNothingOfASecretInALog() {
        assertThat(new Enrolment("MZXW", "otpauth://", "<svg/>").toString()).doesNotContain("MZXW");
    }

    private static String read(String svg) throws Exception {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        int side = Integer.parseInt(size.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h").matcher(svg);
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * SCALE;
            int top = Integer.parseInt(square.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
