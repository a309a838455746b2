package vn.nangchuan.scope;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Values as columns keep them, for tables that are not read as entities: instants in UTC to the microsecond, keys as bytes. */
public final class StoredValues {

    private static final int BYTES_OF_A_KEY = 16;

    private StoredValues() {}

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    public static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(BYTES_OF_A_KEY)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
