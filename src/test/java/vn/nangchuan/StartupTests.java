package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;

import childportal.SavingPortal;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.testing.ChildPortal;
import vn.nangchuan.testing.ChildPortal.Ending;
import vn.nangchuan.testing.OldServer;
import vn.nangchuan.testing.Visitor;

/** A portal that cannot start says why in one line; one that starts for the first time can be entered. */
class StartupTests {

    private static final Account NOBODY = new Account("nobody", "wrong");

    @Test
    void saysThatNoServerAnswers() throws Exception {
        assertThat(refusal("127.0.0.1:" + portWithoutServer(), NOBODY, NOBODY))
                .contains("no MariaDB server answers at 127.0.0.1:");
    }

    @Test
    void saysThatTheServerRefusesThePassword() throws Exception {
        DatabaseAccess access = SharedTestServer.access("nc_password");

        assertThat(refusal(access, new Account(access.owner().user(), "wrong")))
                .contains("refuses the user nc_password_owner", "password");
    }

    @Test
    void saysWhichRightsTheOwnerLacks() throws Exception {
        DatabaseAccess access = SharedTestServer.access("nc_rights");
        asRoot(
                access,
                "CREATE OR REPLACE USER 'nc_poor'@'127.0.0.1' IDENTIFIED BY 'poor'",
                "DROP DATABASE nc_rights",
                "DROP DATABASE nc_rights_owner");

        assertThat(refusal(access, new Account("nc_poor", "poor")))
                .contains("nc_poor lacks rights", "ALL PRIVILEGES", "CREATE USER", "SET USER");
    }

    @Test
    void saysWhichRightTheApplicationMustNotHave() throws Exception {
        DatabaseAccess access = SharedTestServer.access("nc_mighty");
        asRoot(
                access,
                "CREATE OR REPLACE USER 'nc_mighty_application'@'127.0.0.1' IDENTIFIED BY '%s'"
                        .formatted(access.application().password()),
                "GRANT SELECT ON nc_mighty_owner.* TO 'nc_mighty_application'@'127.0.0.1'");

        assertThat(refusal(access, access.owner()))
                .contains("rights beyond the wall", "GRANT SELECT ON `nc_mighty_owner`.*")
                .doesNotContain(access.application().password());
    }

    @Test
    void saysThatTheServerIsTooOld() throws Exception {
        try (OldServer old = new OldServer("5.5.5-10.6.22-MariaDB")) {
            assertThat(refusal("127.0.0.1:" + old.port(), NOBODY, NOBODY))
                    .contains("MariaDB 11.4 or newer is needed", "10.6.22");
        }
    }

    @Test
    void saysThatTheAddressIsNone() throws Exception {
        assertThat(refusal("database", NOBODY, NOBODY)).contains("must be host:port, not database");
    }

    @Test
    void makesOneAdministratorWhoseOneTimePasswordOnlyTheOwnerCanRead() throws Exception {
        Path folder = ChildPortal.emptyFolder("first-start");
        Path note = folder.resolve("first-sign-in.txt");
        String[] real = {"--nangchuan.demonstration.enabled=false", "--nangchuan.installation.province-name=Lạng Sơn"};
        String password;
        try (ChildPortal first = ChildPortal.start(folder, NangChuan.class, real)) {
            Visitor visitor = new Visitor(first.awaitPort());
            first.await("one-time password is in .*first-sign-in.txt");
            password = Files.readAllLines(note).getLast().replace("password: ", "");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
                    .isEqualTo("rw-------");
            assertThat(first.output()).noneMatch(line -> line.contains(password));
            assertThat(visitor.signIn("quantri", password)).isTrue();
            assertThat(administrators(folder)).containsExactly("quantri must change");
            first.stop();
        }
        Files.delete(note);
        try (ChildPortal second = ChildPortal.start(folder, SavingPortal.class, real)) {
            Visitor visitor = new Visitor(second.awaitPort());

            second.await("today ");
            assertThat(visitor.signIn("quantri", password)).isTrue();
            assertThat(administrators(folder)).containsExactly("quantri must change");
            assertThat(note).doesNotExist();
        }
        assertThat(refusalOn(folder, "--nangchuan.demonstration.enabled=true"))
                .contains("holds real data", "NANGCHUAN_DEMONSTRATION_ENABLED=false");
    }

    private static List<String> administrators(Path folder) throws IOException, SQLException {
        Properties secrets = new Properties();
        secrets.load(new StringReader(Files.readString(folder.resolve("secrets.properties"))));
        String port = Arrays.stream(ChildPortal.databaseServersOf(folder)
                        .getFirst()
                        .info()
                        .arguments()
                        .orElseThrow())
                .filter(argument -> argument.startsWith("--port="))
                .findFirst()
                .orElseThrow()
                .substring("--port=".length());
        List<String> administrators = new ArrayList<>();
        try (Connection root = DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + port + "/nangchuan_owner",
                        "root",
                        secrets.getProperty("database-root"));
                Statement statement = root.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT username, must_change FROM account JOIN credential ON account_id = account.id")) {
            while (rows.next()) {
                administrators.add(rows.getString(1) + (rows.getBoolean(2) ? " must change" : ""));
            }
        }
        return administrators;
    }

    private static String refusal(DatabaseAccess access, Account owner) throws InterruptedException {
        return refusal(access.host() + ":" + access.port(), owner, access.application(), access.name());
    }

    private static String refusal(String address, Account owner, Account application) throws InterruptedException {
        return refusal(address, owner, application, "nc_refused");
    }

    private static String refusal(String address, Account owner, Account application, String name)
            throws InterruptedException {
        return refusalOn(
                ChildPortal.emptyFolder("refused"),
                "--nangchuan.database.address=" + address,
                "--nangchuan.database.name=" + name,
                "--nangchuan.database.owner.user=" + owner.user(),
                "--nangchuan.database.owner.password=" + owner.password(),
                "--nangchuan.database.application.user=" + application.user(),
                "--nangchuan.database.application.password=" + application.password());
    }

    private static String refusalOn(Path folder, String... settings) throws InterruptedException {
        try (ChildPortal portal = ChildPortal.start(folder, NangChuan.class, settings)) {
            Ending ending = portal.awaitEnd();
            assertThat(ending.exitCode()).isNotZero();
            assertThat(ending.output()).noneMatch(line -> line.startsWith("\tat "));
            assertThat(ending.errors()).hasSize(1);
            return ending.errors().getFirst();
        }
    }

    private static void asRoot(DatabaseAccess access, String... commands) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static int portWithoutServer() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
