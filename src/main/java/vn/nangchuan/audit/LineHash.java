package vn.nangchuan.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a line: SHA-256 over the hash before it and every field, each with its length in front, so that no two
 * lines read alike. What is not there has the length -1.
 */
final class LineHash {

    /** What the first line of a chain follows on. */
    private static final byte[] BEGINNING = new byte[32];

    private static final String FORM = "nang-chuan audit line 1";
    private static final Object ABSENT = new Object();

    private LineHash() {}

    static byte[] beginning() {
        return BEGINNING.clone();
    }

    static byte[] of(Line line, byte[] previous) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, FORM);
            for (Object field : fields(line)) {
                write(out, field == ABSENT ? null : field.toString());
            }
            out.writeInt(previous.length);
            out.write(previous);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> fields(Line line) {
        return Arrays.asList(
                line.unit(),
                line.number(),
                ChronoUnit.MICROS.between(Instant.EPOCH, line.recordedAt()),
                line.businessDate(),
                line.actor(),
                line.actorName(),
                line.actingAs(),
                line.action(),
                line.subjectType(),
                line.subjectId(),
                orAbsent(line.official()),
                line.changes(),
                orAbsent(line.reason()),
                line.origin());
    }

    private static Object orAbsent(@Nullable Object field) {
        return field == null ? ABSENT : field;
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
        } else {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
