package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.NewPassword;
import vn.nangchuan.access.OwnDevices;
import vn.nangchuan.access.OwnPassword;
import vn.nangchuan.access.PasswordResetByLetter;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.devices.KnownDevice;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.secondfactor.Enrolment;
import vn.nangchuan.access.secondfactor.SecondFactor;
import vn.nangchuan.access.secondfactor.TestApp;
import vn.nangchuan.access.sessions.OpenSession;
import vn.nangchuan.access.sessions.OwnSessions;
import vn.nangchuan.access.sessions.SessionBook;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.testing.TestRealTime;

/** What people do to their own sign-in stands in the trail, in the chain of their unit, and nothing secret with it. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_own_account")
@Import(TestRealTime.class)
@SignedInAs("tanmy")
class OwnAccountTrailTests {

    private static final String PASSWORD = "van-lang-2019";
    private static final String NEXT = "suối chảy qua bảy nhịp cầu";
    private static final Scope PROVINCE = Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "test");

    @Autowired
    OwnPassword password;

    @Autowired
    SecondFactor secondFactor;

    @Autowired
    OwnSessions sessions;

    @Autowired
    OwnDevices devices;

    @Autowired
    KnownDevices knownDevices;

    @Autowired
    SessionBook book;

    @Autowired
    Reauthentication reauthentication;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestRealTime time;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpSession session = new MockHttpSession();
    private AccountId self = new AccountId(0);
    private int before;

    @BeforeEach
    void atTheScreen() {
        time.pass(Duration.ofHours(1));
        self = currentUser.require().id();
        request.setSession(session);
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        book.open(self, session, "192.0.2.7", "Firefox · Windows");
        reauthentication.prove(PASSWORD);
        before = lines().size();
    }

    @AfterEach
    void leave() {
        book.endAll(self);
        RequestContextHolder.resetRequestAttributes();
    }

    /** The account has another password from then on, which no other test here signs in with. */
    @Test
    @SignedInAs("nasam")
    void recordsAPasswordOfTheirOwnChoiceWithoutIt() {
        book.open(self, new MockHttpSession(), "192.0.2.9", "Chrome · Android");

        password.change(PASSWORD, new NewPassword(NEXT, true, true));

        assertThat(newLines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .contains("account:" + self, "COMMUNE_ADMINISTRATOR; thị trấn Na Sầm", "192.0.2.7")
                        .doesNotContain(NEXT, PASSWORD))
                .satisfiesExactly(
                        line -> assertThat(line).contains("access:password-changed"),
                        line -> assertThat(line).contains("access:devices-forgotten"),
                        line -> assertThat(line).contains("access:other-sessions-ended", "\"after\":\"1\""));
    }

    @Test
    void recordsTheSecondStepFromSetUpToTurnedOffAndNoCodeOrSecret() {
        TestApp app = new TestApp();
        Enrolment enrolment = secondFactor.begin();
        app.read(enrolment);
        secondFactor.confirm(enrolment, app.code(time.now()));
        List<String> codes = secondFactor.renewRecoveryCodes();
        reauthentication.prove(codes.getFirst());
        secondFactor.turnOff();

        assertThat(newLines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("access:second-factor-set-up"),
                        line -> assertThat(line).contains("access:recovery-codes-renewed"),
                        line -> assertThat(line).contains("access:recovery-code-used"),
                        line -> assertThat(line).contains("access:second-factor-turned-off"))
                .allSatisfy(line -> assertThat(line).contains("| [] |").doesNotContain(enrolment.key()));
    }

    @Test
    void recordsASessionThatTheyEndByItsBrowserAndNothingWhereThereIsNone() {
        book.open(self, new MockHttpSession(), "192.0.2.9", "Chrome · Android");
        OpenSession other = sessions.list().stream()
                .filter(open -> !open.current())
                .findFirst()
                .orElseThrow();

        sessions.end(other.handle());
        sessions.end(other.handle());
        sessions.endOthers();

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("access:session-ended", "Chrome · Android")
                        .doesNotContain(other.handle()));
    }

    @Test
    void recordsADeviceThatTheyForget() {
        knownDevices.remember(null, self, "tanmy", "Edge · Windows");
        KnownDevice device = devices.list().getFirst();

        devices.forget(device.hash());
        devices.forget(device.hash());

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("access:device-forgotten", "Edge · Windows")
                        .doesNotContain(device.hash()));
    }

    @Test
    void aPasswordChosenByLetterStandsWithTheAccountsUnitAndNamesNobody() {
        SecurityContextHolder.clearContext();

        events.publishEvent(new PasswordResetByLetter(self, "tanmy"));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("access:password-reset-by-letter", "job:sign-in", "192.0.2.7", "xã Tân Mỹ"));
    }

    private List<String> newLines() {
        List<String> lines = lines();
        return lines.subList(before, lines.size());
    }

    private List<String> lines() {
        try {
            return scopes.callIn(
                    PROVINCE,
                    () -> jdbc.sql("""
                            SELECT CONCAT_WS(' | ', l.action, l.changed_by, l.acting_as, l.origin, l.changes,
                                   CONCAT('xã ', u.name))
                            FROM audit_line l JOIN unit u ON u.id = l.unit_id
                            WHERE l.action LIKE 'access:%' AND l.subject_type = 'account' AND l.subject_id = :self
                            ORDER BY l.number
                            """)
                            .param("self", Objects.requireNonNull(self).value())
                            .query(String.class)
                            .list());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
