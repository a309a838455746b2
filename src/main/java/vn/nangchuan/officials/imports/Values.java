package vn.nangchuan.officials.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of fields as text. */
final class Values {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** Of a digest; enough that two different values of one cell are not taken for one. */
    private static final int SHORT = 8;

    private Values() {}

    static @Nullable LocalDate day(@Nullable String value) {
        return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String value) {
        return value == null || value.isEmpty() ? null : Enum.valueOf(type, value);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** As screens show it. */
    static String argument(Object value) {
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }

    /** By which a value is known again without being told. */
    static String mark(@Nullable String value) {
        return value == null || value.isEmpty() ? "" : digest(value).substring(0, SHORT);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
