package vn.nangchuan.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file taken as scans, told by their first bytes; a name or a declared type is never asked. */
public enum FileType {
    PDF("application/pdf", "pdf", "%PDF-"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n");

    /** As many first bytes as the longest mark has. */
    static final int MARK_LENGTH = 8;

    private final String mediaType;
    private final String extension;
    private final String mark;

    FileType(String mediaType, String extension, String mark) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.mark = mark;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }

    static Optional<FileType> beginningWith(byte[] firstBytes) {
        return Arrays.stream(values()).filter(type -> type.isMarkOf(firstBytes)).findFirst();
    }

    private boolean isMarkOf(byte[] bytes) {
        return mark.length() <= bytes.length
                && java.util.stream.IntStream.range(0, mark.length())
                        .allMatch(index -> (bytes[index] & 0xff) == mark.charAt(index));
    }
}
