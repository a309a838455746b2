package vn.nangchuan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The part of a PNG that makes the picture. The other chunks (texts, profiles) are left out before it is decoded:
 * readers unpack them without any bound.
 */
final class PngCriticalChunks {

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngCriticalChunks() {}

    /** @throws UnfitFile when a checksum is wrong or the end is not there */
    static byte[] of(Path file) throws IOException {
        ByteBuffer input = ByteBuffer.wrap(Files.readAllBytes(file));
        ByteArrayOutputStream picture = new ByteArrayOutputStream(input.remaining());
        copy(input, FileType.MARK_LENGTH, picture);
        String kind;
        do {
            kind = copyChunk(input, picture);
        } while (!kind.equals("IEND"));
        return picture.toByteArray();
    }

    /** @return the four letters that say what kind of chunk it was */
    private static String copyChunk(ByteBuffer input, ByteArrayOutputStream picture) throws IOException {
        require(input.remaining() >= 12);
        int length = input.getInt(input.position());
        require(length >= 0 && length <= input.remaining() - 12);
        String kind = new String(input.array(), input.position() + 4, 4, StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(input.array(), input.position() + 4, length + 4);
        require(input.getInt(input.position() + 8 + length) == (int) checksum.getValue());
        if (NEEDED.contains(kind)) {
            copy(input, length + 12, picture);
        } else {
            input.position(input.position() + length + 12);
        }
        return kind;
    }

    private static void copy(ByteBuffer input, int length, ByteArrayOutputStream target) {
        target.write(input.array(), input.position(), length);
        input.position(input.position() + length);
    }

    private static void require(boolean holds) throws UnfitFile {
        if (!holds) {
            throw new UnfitFile(FileFinding.FILE_DAMAGED);
        }
    }
}
