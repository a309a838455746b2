package vn.nangchuan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Files and folders that nobody but the account running the portal can open. */
public final class OwnerOnlyFiles {

    private OwnerOnlyFiles() {}

    /** Creates a folder, and those above it, closed to everybody else. */
    public static Path folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                close(folder, "rwx------");
            }
            return folder;
        } catch (IOException e) {
            throw new StartupRefused("the folder " + folder.toAbsolutePath() + " cannot be created: " + e, e);
        }
    }

    /** Creates a file, empty and closed to everybody else, where there is none. */
    static Path file(Path file) {
        if (!Files.exists(file)) {
            write(file, "");
        }
        return file;
    }

    /** Writes a text whole or not at all: first beside the file, closed to others, then in its place. */
    public static void write(Path file, String text) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            create(draft);
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Creates an empty file, closed to everybody else before anything is written to it. */
    public static Path create(Path file) throws IOException {
        Files.createFile(file);
        close(file, "rw-------");
        return file;
    }

    private static void close(Path path, String posixRights) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(posixRights));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
