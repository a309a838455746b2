package vn.nangchuan.access.secondfactor;

import java.io.ByteArrayOutputStream;

/** Bytes in letters and digits that nobody confuses (RFC 4648, without padding), as apps for one-time codes want them. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >> held & 31));
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - held & 31));
        }
        return text.toString();
    }

    /** In groups of four, for people who copy it by hand. */
    static String grouped(byte[] bytes) {
        return encode(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Blanks between groups are left out. */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char letter : text.replace(" ", "").toCharArray()) {
            buffer = buffer << BITS | ALPHABET.indexOf(letter);
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
            }
            buffer &= (1 << held) - 1;
        }
        return bytes.toByteArray();
    }
}
