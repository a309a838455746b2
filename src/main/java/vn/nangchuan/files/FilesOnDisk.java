package vn.nangchuan.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.OwnerOnlyFiles;
import vn.nangchuan.database.PortalFolder;

/**
 * The contents on disk, each once, under its digest ({@code files/ab/cd/abcd…}). A content is there whole or not at
 * all: it is written and forced to disk under another name, then moved.
 */
@Component
class FilesOnDisk {

    private static final int CHUNK = 64 * 1024;

    private final PortalFolder portal;

    FilesOnDisk(PortalFolder portal) {
        this.portal = portal;
    }

    /** A content that was written and belongs to nobody yet. */
    record Staged(Path path, ContentDigest digest, long size) {}

    /**
     * Writes a content under a passing name.
     *
     * @throws TooLarge as soon as it proves larger than the limit; nothing of it is left
     */
    Staged stage(InputStream content, long largest) throws IOException {
        Path path = OwnerOnlyFiles.create(
                portal.folder("files-staged").resolve(UUID.randomUUID().toString()));
        try {
            return write(content, path, largest);
        } catch (IOException | RuntimeException e) {
            discard(path);
            throw e;
        }
    }

    private static Staged write(InputStream content, Path path, long largest) throws IOException {
        MessageDigest digest = ContentDigest.sha256();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream file = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
            for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
                size += count;
                if (size > largest) {
                    throw new TooLarge();
                }
                digest.update(chunk, 0, count);
                file.write(chunk, 0, count);
            }
        }
        force(path, StandardOpenOption.WRITE);
        return new Staged(path, new ContentDigest(digest.digest()), size);
    }

    void discard(Path staged) {
        try {
            Files.deleteIfExists(staged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a staged content in its place. Doing so again changes nothing, so a save that failed can be repeated.
     *
     * @return false when the content is neither staged nor in its place
     */
    boolean put(Path staged, ContentDigest digest) {
        Path place = place(digest);
        try {
            if (isWhole(place, digest)) {
                discard(staged);
                return true;
            }
            Path shelf = OwnerOnlyFiles.folder(shelf(digest));
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
            force(shelf, StandardOpenOption.READ);
            return true;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("A scan cannot be put in its place", e);
        }
    }

    /**
     * Opens a content after reading it through once.
     *
     * @throws IOException when it is gone or no longer what was put there
     */
    InputStream open(ContentDigest digest) throws IOException {
        Path place = place(digest);
        if (!isWhole(place, digest)) {
            throw new IOException("The scan " + digest.hex() + " is gone or was changed on disk");
        }
        return Files.newInputStream(place);
    }

    private static boolean isWhole(Path place, ContentDigest digest) throws IOException {
        if (!Files.exists(place)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(place)) {
            return ContentDigest.of(content).equals(digest);
        }
    }

    private Path place(ContentDigest digest) {
        return shelf(digest).resolve(digest.hex());
    }

    private Path shelf(ContentDigest digest) {
        String hex = digest.hex();
        return portal.folder("files").resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4));
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        if (Files.isDirectory(path) && java.io.File.separatorChar == '\\') {
            return; // Windows opens no folder, and keeps its entries safe by itself.
        }
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** A content went on beyond the limit. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
