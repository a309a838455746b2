package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.Visitor;

/** Sign-ins through the real filter chain, on the demonstration's accounts. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true", webEnvironment = WebEnvironment.RANDOM_PORT)
@OwnSchemas("nc_audit_sign_in")
class SignInTrailTests {

    private static final String PASSWORD = "van-lang-2019";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Scope PROVINCE = Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "test");

    @LocalServerPort
    int port;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Aside aside;

    private Visitor visitor;
    private int before;

    @BeforeEach
    void somebodyAtTheDoor() throws Exception {
        visitor = new Visitor(port);
        before = lines().size();
    }

    @Test
    void recordsASignInOnceWithTheAccountsUnitItsRolesAndTheAddress() throws Exception {
        visitor.signIn("tanmy", PASSWORD);

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("access:signed-in", "account:", "COMMUNE_ADMINISTRATOR; xã Tân Mỹ", "127.0.0.1"));
    }

    @Test
    void recordsASignOut() throws Exception {
        visitor.signIn("tanlang", PASSWORD);
        Matcher token = TOKEN.matcher(visitor.open("").body());
        assertThat(token.find()).isTrue();

        visitor.post("logout", Map.of("_csrf", token.group(1)));

        assertThat(newLines())
                .hasSize(2)
                .last()
                .satisfies(line -> assertThat(line).contains("access:signed-out", "account:", "127.0.0.1"));
    }

    @Test
    void recordsARefusedSignInWithTheAccountsUnitAndSaysNoMore() throws Exception {
        visitor.signIn("nasam", "not the password");
        visitor.signIn("nasam", "not the password either");

        assertThat(newLines())
                .as("the same once in ten minutes")
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("access:sign-in-refused", "job:sign-in", "127.0.0.1", "[]")
                        .doesNotContain("password", "nasam"));
    }

    @Test
    void recordsNothingOfANameThatNoAccountHas() throws Exception {
        visitor.signIn("nobody-of-that-name", "not the password");

        assertThat(newLines()).isEmpty();
    }

    private List<String> newLines() throws Exception {
        List<String> lines = lines();
        return lines.subList(before, lines.size());
    }

    private List<String> lines() throws Exception {
        ExecutorService worker = (ExecutorService) ReflectionTestUtils.getField(aside, "worker");
        Objects.requireNonNull(worker).submit(() -> {}).get();
        return scopes.callIn(PROVINCE, () -> jdbc.sql("""
                                SELECT CONCAT_WS(' | ', action, changed_by, actor_name, acting_as, origin, changes)
                                FROM audit_line WHERE action LIKE 'access:%' ORDER BY recorded_at, number
                                """).query(String.class).list());
    }
}
