package vn.nangchuan.database;

import java.nio.file.Path;

/** The folder in which this installation keeps what is not in the database: the secrets and the scans. */
public record PortalFolder(Path path) {

    /** A folder inside it, made when it is not there, closed to everybody but the portal's own account. */
    public Path folder(String name) {
        OwnerOnlyFiles.folder(path);
        return OwnerOnlyFiles.folder(path.resolve(name));
    }
}
