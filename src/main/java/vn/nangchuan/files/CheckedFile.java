package vn.nangchuan.files;

import java.nio.file.Path;

/**
 * An upload that passed every check and waits to be kept. Only {@link FileStore#receive} makes one: whoever could name
 * a digest freely could claim the scan of another dossier.
 */
public final class CheckedFile implements ReceivedFile {

    private final Path staged;
    private final ContentDigest digest;
    private final FileType type;
    private final long size;
    private final int pages;
    private final String name;

    CheckedFile(Path staged, ContentDigest digest, FileType type, long size, int pages, String name) {
        this.staged = staged;
        this.digest = digest;
        this.type = type;
        this.size = size;
        this.pages = pages;
        this.name = name;
    }

    Path staged() {
        return staged;
    }

    ContentDigest digest() {
        return digest;
    }

    /** SHA-256 of the content, as hexadecimal digits. */
    public String sha256() {
        return digest.hex();
    }

    public FileType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Pages of a PDF; 1 for a picture. */
    public int pages() {
        return pages;
    }

    /** The name it came under, tidied, with the extension of its true type. */
    public String name() {
        return name;
    }
}
