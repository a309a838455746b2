package vn.nangchuan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import vn.nangchuan.testing.ChildPortal;

/** The doors of the server that the portal brings along. */
class EmbeddedServerTests {

    private static final DatabaseAccess ACCESS = SharedTestServer.access("nc_doors");
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    private static final Path FOLDERS = SharedTestServer.folder().resolve("doors");

    /** Each holds a server's program and data, and what is kept in memory two test processes share. */
    @AfterAll
    static void removeTheFolders() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDERS);
    }

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        assertThat(asked("SELECT @@bind_address")).containsExactly("127.0.0.1");
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : others) {
            assertThatIOException().as("a connection by %s", address).isThrownBy(() -> connect(address));
        }
    }

    @Test
    void nobodyUnnamedAndNoTrialSchemaIsLeft() throws Exception {
        assertThat(
                        asked(
                                "SELECT CONCAT(User, '@', Host) FROM mysql.global_priv WHERE User IN ('', 'root', 'PUBLIC', 'mysql')"))
                .containsExactly("root@127.0.0.1");
        assertThat(asked("SELECT schema_name FROM information_schema.schemata WHERE schema_name = 'test'"))
                .isEmpty();
        assertThat(asked("SELECT CONCAT(User, Db) FROM mysql.db WHERE Db LIKE 'test%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "secure_timestamp, YES",
        "local_infile, 0",
        "innodb_flush_log_at_trx_commit, 1",
        "sync_binlog, 1",
        "innodb_snapshot_isolation, 1",
        "innodb_doublewrite, ON",
        "character_set_server, utf8mb4",
        "collation_server, utf8mb4_bin",
        "time_zone, +00:00",
        "skip_name_resolve, 1"
    })
    void itRunsWith(String variable, String value) throws Exception {
        assertThat(asked("SELECT @@GLOBAL." + variable)).containsExactly(value);
    }

    @Test
    void everySessionIsStrictAndSpeaksUtf8() throws Exception {
        assertThat(asked("SELECT @@SESSION.sql_mode").getFirst().split(","))
                .contains(
                        "STRICT_TRANS_TABLES", "NO_ZERO_DATE", "ERROR_FOR_DIVISION_BY_ZERO", "NO_ENGINE_SUBSTITUTION");
        assertThat(asked("SELECT @@SESSION.character_set_client")).containsExactly("utf8mb4");
        assertThat(asked("SELECT @@SESSION.time_zone")).containsExactly("+00:00");
    }

    @Test
    void nobodyElseOnTheMachineCanOpenItsFiles() throws Exception {
        Path folder = SharedTestServer.folder();

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(OWNER_ALONE);
        assertThat(Files.getPosixFilePermissions(folder.resolve("mariadb"))).isEqualTo(OWNER_ALONE);
        try (Stream<Path> files = Files.list(folder.resolve("mariadb")).filter(Files::isRegularFile)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .as(file.toString())
                            .isSubsetOf(OWNER_ALONE));
        }
    }

    @Test
    void itIsFoundByCommandsBesideItWhileItRunsOnly() throws Exception {
        Path folder = FOLDERS.resolve("found");
        assertThat(EmbeddedServer.hasData(folder)).isFalse();
        assertThat(EmbeddedServer.portOfRunning(folder)).isEmpty();

        try (EmbeddedServer server = new EmbeddedServer(folder)) {
            server.start("root-password");

            assertThat(EmbeddedServer.portOfRunning(folder)).hasValue(server.port());
        }

        assertThat(EmbeddedServer.hasData(folder)).isTrue();
        assertThat(EmbeddedServer.portOfRunning(folder)).isEmpty();
    }

    @Test
    void aFirstStartThatWasCutShortBeginsAnew() throws Exception {
        Path folder = FOLDERS.resolve("cut-short");
        Files.createDirectories(folder.resolve("mariadb/rows/mysql"));
        Files.writeString(folder.resolve("mariadb/first-start.sql"), "half a sta");

        try (EmbeddedServer server = new EmbeddedServer(folder)) {
            server.start("root-password");

            assertThat(server.port()).isNotEqualTo(ACCESS.port());
            assertThat(folder.resolve("mariadb/first-start.sql")).doesNotExist();
        }
    }

    @Test
    void aServerLeftRunningFromItsFirstMomentIsReplaced() throws Exception {
        Path folder = FOLDERS.resolve("left-running");
        try (EmbeddedServer first = new EmbeddedServer(folder)) {
            first.start("root-password");
        }
        Process orphan = runServerOf(folder);

        try (EmbeddedServer second = new EmbeddedServer(folder)) {
            second.start("root-password");

            assertThat(orphan.isAlive()).isFalse();
            assertThat(serversOf(folder)).hasSize(1);
        }
        assertThat(serversOf(folder)).isEmpty();
    }

    @Test
    void aServerThatBreaksOffIsStartedAgainAtTheSamePort() throws Exception {
        Path folder = FOLDERS.resolve("broken-off");
        try (EmbeddedServer server = new EmbeddedServer(folder)) {
            server.start("root-password");
            ProcessHandle broken = serversOf(folder).getFirst();

            broken.destroyForcibly();
            broken.onExit().join();

            assertThat(answersAgain(server.port())).isTrue();
            assertThat(serversOf(folder)).hasSize(1).doesNotContain(broken);
        }
        assertThat(serversOf(folder)).isEmpty();
    }

    /** The server's process alone, as a portal that was killed while it started leaves it behind. */
    private static Process runServerOf(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().resolve("mariadb");
        Path program = home.resolve("program-11.4.5");
        ProcessBuilder builder = new ProcessBuilder(
                program.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + program,
                "--datadir=" + home.resolve("rows"),
                "--skip-networking",
                "--socket=left.sock");
        builder.environment().put("LD_LIBRARY_PATH", program.resolve("libs").toString());
        return builder.directory(program.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<ProcessHandle> serversOf(Path folder) {
        return ChildPortal.databaseServersOf(folder.toAbsolutePath());
    }

    /** Tries until the server answers; the tries themselves take the time. */
    private static boolean answersAgain(int port) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=1000";
        return Stream.generate(() -> connects(url)).limit(100_000).anyMatch(answered -> answered);
    }

    private static boolean connects(String url) {
        try (Connection connection = DriverManager.getConnection(url, "root", "root-password")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private static void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, ACCESS.port()), 2000);
        }
    }

    private static List<String> asked(String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(ACCESS.jdbcUrl(""), "root", SharedTestServer.ROOT_PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
