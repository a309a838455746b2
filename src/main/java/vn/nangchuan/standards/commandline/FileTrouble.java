package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/** Why a file cannot be read or written; the texts are {@code standards.file.*}. */
enum FileTrouble {
    MISSING,
    IS_FOLDER,
    NO_FOLDER,
    NO_ACCESS,
    OTHER;

    /** In words, with the path. A system says itself what else can be the matter. */
    static String unreadable(Texts texts, Path path, IOException e) {
        return texts.of("standards.unreadable", path, reason(texts, path, e));
    }

    static String unwritable(Texts texts, Path path, IOException e) {
        return texts.of("standards.unwritable", path, reason(texts, path, e));
    }

    private static String reason(Texts texts, Path path, IOException e) {
        return texts.of("standards.file." + of(path, e), detail(e));
    }

    private static FileTrouble of(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> MISSING;
            case AccessDeniedException _ -> NO_ACCESS;
            case NotDirectoryException _ -> NO_FOLDER;
            default -> Files.isDirectory(path) ? IS_FOLDER : OTHER;
        };
    }

    private static String detail(IOException e) {
        String reason = e instanceof FileSystemException trouble ? trouble.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }
}
