package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.Frame;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.secondfactor.Enrolment;
import vn.nangchuan.access.secondfactor.MemorySecondFactors;
import vn.nangchuan.access.secondfactor.SecondFactor;
import vn.nangchuan.access.secondfactor.SecondFactorFinding;
import vn.nangchuan.access.secondfactor.TestApp;
import vn.nangchuan.access.sessions.OwnSessions;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.testing.TestRealTime;

/** Signing in step by step, through the filter chain and the services behind the screens. */
@SpringBootTest(classes = Frame.class)
@Import(TestRealTime.class)
class SignInStepsTests {

    private static final String NEXT = "suối chảy qua bảy nhịp cầu";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter chain;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private MemorySecondFactors factors;

    @Autowired
    private SecondFactor secondFactor;

    @Autowired
    private SecondStep secondStep;

    @Autowired
    private Reauthentication reauthentication;

    @Autowired
    private OwnPassword ownPassword;

    @Autowired
    private OwnSessions ownSessions;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TestRealTime time;

    private final TestApp app = new TestApp();

    @BeforeEach
    void begin() {
        accounts.reset();
        factors.reset();
        time.pass(Duration.ofDays(1));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasASecondFactorMayDoNothingWithThePasswordAlone() throws Exception {
        enrol();
        Visit visit = signIn("lan", TestAccounts.PASSWORD);

        assertThat(visit.answer.getCookie(KnownDevices.COOKIE))
                .as("the device is not known yet")
                .isNull();
        visit.within(() -> {
            assertThat(secondStep.isDue()).isTrue();
            assertThat(currentUser.require().permissions()).isEmpty();
            assertThat(reauthentication.isFresh()).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(secondFactor::begin);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(ownSessions::list);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> ownPassword.change(TestAccounts.PASSWORD, next()));
        });
    }

    @Test
    void theCodeLetsThePersonInUnderAnotherSessionId() throws Exception {
        enrol();
        Visit visit = signIn("lan", TestAccounts.PASSWORD);
        String before = visit.session.getId();
        time.pass(Duration.ofSeconds(30));

        visit.within(() -> secondStep.enter(app.code(time.now())));

        assertThat(visit.session.getId()).isNotEqualTo(before);
        assertThat(visit.answer.getCookie(KnownDevices.COOKIE)).isNotNull();
        visit.within(() -> {
            assertThat(secondStep.isDue()).isFalse();
            assertThat(currentUser.may("officials:read")).isTrue();
            assertThat(reauthentication.isFresh()).isTrue();
        });
    }

    @Test
    void aCodeOpensOnce() throws Exception {
        enrol();
        time.pass(Duration.ofSeconds(30));
        String code = app.code(time.now());
        signIn("lan", TestAccounts.PASSWORD).within(() -> secondStep.enter(code));

        Visit again = signIn("lan", TestAccounts.PASSWORD);

        again.within(() -> refused(SecondFactorFinding.CODE_WRONG, () -> secondStep.enter(code)));
    }

    @Test
    void theCodeThatConfirmedTheAppOpensNothingMore() throws Exception {
        enrol();
        String code = app.code(time.now());

        signIn("lan", TestAccounts.PASSWORD)
                .within(() -> refused(SecondFactorFinding.CODE_WRONG, () -> secondStep.enter(code)));
    }

    @Test
    void aClockMayBeOneStepOffAndNoMore() throws Exception {
        enrol();
        time.pass(Duration.ofMinutes(10));
        Visit visit = signIn("lan", TestAccounts.PASSWORD);

        visit.within(() -> {
            refused(
                    SecondFactorFinding.CODE_WRONG,
                    () -> secondStep.enter(app.code(time.now().minusSeconds(60))));
            refused(
                    SecondFactorFinding.CODE_WRONG,
                    () -> secondStep.enter(app.code(time.now().plusSeconds(60))));
            secondStep.enter(app.code(time.now().minusSeconds(30)));
        });
    }

    @Test
    void afterFiveWrongCodesTheRightOneWaitsToo() throws Exception {
        enrol();
        time.pass(Duration.ofMinutes(10));
        Visit visit = signIn("lan", TestAccounts.PASSWORD);

        visit.within(() -> {
            for (int i = 0; i < 5; i++) {
                refused(SecondFactorFinding.CODE_WRONG, () -> secondStep.enter("00000x"));
            }
            refused(SecondFactorFinding.CODE_WAIT, () -> secondStep.enter(app.code(time.now())));
            time.pass(Duration.ofMinutes(5));
            secondStep.enter(app.code(time.now()));
        });
    }

    @Test
    void aRecoveryCodeOpensOnceHoweverItIsTyped() throws Exception {
        String code = enrol().getFirst();
        signIn("lan", TestAccounts.PASSWORD)
                .within(() ->
                        secondStep.enter(code.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')));

        signIn("lan", TestAccounts.PASSWORD)
                .within(() -> refused(SecondFactorFinding.CODE_WRONG, () -> secondStep.enter(code)));
    }

    @Test
    void newRecoveryCodesEndTheFormerOnes() throws Exception {
        String former = enrol().getFirst();
        time.pass(Duration.ofSeconds(30));
        Visit visit = signIn("lan", TestAccounts.PASSWORD);
        visit.within(() -> {
            secondStep.enter(app.code(time.now()));
            assertThat(secondFactor.renewRecoveryCodes()).hasSize(10).doesNotContain(former);
        });

        signIn("lan", TestAccounts.PASSWORD)
                .within(() -> refused(SecondFactorFinding.CODE_WRONG, () -> secondStep.enter(former)));
    }

    @Test
    void whoIsObligedSetsUpTheAppBeforeAnythingElseAndCannotTurnItOff() throws Exception {
        factors.give(accounts.get("lan").account().id(), "PROVINCE_OVERSIGHT");
        Visit visit = signIn("lan", TestAccounts.PASSWORD);

        visit.within(() -> {
            assertThat(secondStep.isEnrolmentDue()).isTrue();
            assertThat(currentUser.may("officials:read")).isFalse();
            secondStep.enrolled();
            assertThat(secondStep.isEnrolmentDue()).as("nothing was set up").isTrue();
            confirm(secondFactor.begin());
            secondStep.enrolled();
            assertThat(currentUser.may("officials:read")).isTrue();
            refused(SecondFactorFinding.SECOND_FACTOR_OBLIGATORY, secondFactor::turnOff);
        });
    }

    @Test
    void aGivenPasswordIsChangedFirst() throws Exception {
        factors.give(accounts.get("moi").account().id(), "PROVINCE_OVERSIGHT");

        signIn("moi", TestAccounts.PASSWORD).within(() -> {
            assertThat(ownPassword.isDue()).isTrue();
            ownPassword.change(TestAccounts.PASSWORD, next());
            assertThat(ownPassword.isDue()).isFalse();
            assertThat(secondStep.isEnrolmentDue()).isTrue();
        });
    }

    @Test
    void aProofGrowsOldAndIsRenewedByThePassword() throws Exception {
        signIn("lan", TestAccounts.PASSWORD).within(() -> {
            reauthentication.require();
            time.pass(Duration.ofMinutes(5));
            refused(PasswordFinding.PROOF_NEEDED, reauthentication::require);
            refused(PasswordFinding.PROOF_WRONG, () -> reauthentication.prove("wrong"));
            refused(PasswordFinding.PROOF_NEEDED, secondFactor::begin);
            reauthentication.prove(TestAccounts.PASSWORD);
            reauthentication.require();
        });
    }

    @Test
    void whoHasASecondFactorProvesThemselvesByItAndNotByThePassword() throws Exception {
        enrol();
        time.pass(Duration.ofSeconds(30));
        signIn("lan", TestAccounts.PASSWORD).within(() -> {
            secondStep.enter(app.code(time.now()));
            time.pass(Duration.ofMinutes(6));
            refused(PasswordFinding.PROOF_WRONG, () -> reauthentication.prove(TestAccounts.PASSWORD));
            reauthentication.prove(app.code(time.now()));
            assertThat(reauthentication.isFresh()).isTrue();
        });
    }

    @Test
    void afterFiveWrongProofsTheRightOneWaitsToo() throws Exception {
        signIn("lan", TestAccounts.PASSWORD).within(() -> {
            for (int i = 0; i < 5; i++) {
                refused(PasswordFinding.PROOF_WRONG, () -> reauthentication.prove("wrong"));
            }
            refused(PasswordFinding.PROOF_WAIT, () -> reauthentication.prove(TestAccounts.PASSWORD));
        });
        assertThat(signIn("lan", TestAccounts.PASSWORD).isIn()).as("elsewhere").isTrue();
    }

    @Test
    void workWithoutAPersonNeedsNoProof() {
        reauthentication.require();
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotThisOne() throws Exception {
        Visit other = signIn("lan", TestAccounts.PASSWORD);
        Visit visit = signIn("lan", TestAccounts.PASSWORD);

        visit.within(() -> ownPassword.change(TestAccounts.PASSWORD, next()));

        assertThat(other.session.isInvalid()).isTrue();
        assertThat(visit.session.isInvalid()).isFalse();
    }

    @Test
    void aNewPasswordLeavesTheOtherSessionsIfAskedTo() throws Exception {
        Visit other = signIn("lan", TestAccounts.PASSWORD);

        signIn("lan", TestAccounts.PASSWORD)
                .within(() -> ownPassword.change(TestAccounts.PASSWORD, new NewPassword(NEXT, false, false)));

        assertThat(other.session.isInvalid()).isFalse();
    }

    @Test
    void ownSessionsAreListedAndEndedAndOthersAreNot() throws Exception {
        Visit stranger = signIn("khoa", TestAccounts.PASSWORD);
        Visit other = signIn("lan", TestAccounts.PASSWORD);
        AtomicReference<String> strangers = new AtomicReference<>("");
        stranger.within(() -> strangers.set(ownSessions.list().getFirst().handle()));

        signIn("lan", TestAccounts.PASSWORD).within(() -> {
            assertThat(ownSessions.list())
                    .filteredOn(session -> session.current())
                    .hasSize(1);
            assertThat(ownSessions.list()).allSatisfy(session -> {
                assertThat(session.address()).isEqualTo("192.0.2.1");
                assertThat(session.browser()).isEqualTo("Firefox · Linux");
            });
            ownSessions.end(strangers.get());
            ownSessions.endOthers();
            assertThat(ownSessions.list()).hasSize(1);
        });

        assertThat(other.session.isInvalid()).isTrue();
        assertThat(stranger.session.isInvalid()).isFalse();
    }

    @Test
    void anAccountHasTwentySessionsAtMost() throws Exception {
        Visit first = signIn("lan", TestAccounts.PASSWORD);
        for (int i = 0; i < 20; i++) {
            time.pass(Duration.ofSeconds(1));
            signIn("lan", TestAccounts.PASSWORD);
        }

        assertThat(first.session.isInvalid()).isTrue();
    }

    @Test
    void aSessionIdGivenFromOutsideIsReplacedAtSignIn() throws Exception {
        MockHttpSession planted = new MockHttpSession(null, "planted");

        Visit visit = signIn("lan", TestAccounts.PASSWORD, planted);

        assertThat(visit.session.getId()).isNotEqualTo("planted");
    }

    @Test
    void aCookieThatRemembersOfAnotherMakeChangesNothing() throws Exception {
        for (String name : List.of("remember-me", "NC-REMEMBER-ME", "jwt.headerAndPayload", KnownDevices.COOKIE)) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/officials");
            request.setServletPath("/officials");
            request.setCookies(new Cookie(name, "bGFuOjk5OTk5OTk5OTk6YWJj"));
            MockHttpServletResponse answer = new MockHttpServletResponse();

            chain.doFilter(request, answer, new MockFilterChain());

            assertThat(answer.getRedirectedUrl()).as(name).endsWith("/login");
        }
    }

    @Test
    void theCookieOfADeviceIsKeptFromScriptsAndOtherSites() throws Exception {
        Cookie cookie = Objects.requireNonNull(
                signIn("lan", TestAccounts.PASSWORD).answer.getCookie(KnownDevices.COOKIE));

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(90).toSeconds());
    }

    /** Sets up the app for "lan" and leaves. */
    private List<String> enrol() throws Exception {
        AtomicReference<List<String>> codes = new AtomicReference<>(List.of());
        signIn("lan", TestAccounts.PASSWORD).within(() -> codes.set(confirm(secondFactor.begin())));
        assertThat(codes.get()).hasSize(10).doesNotHaveDuplicates();
        return codes.get();
    }

    private List<String> confirm(Enrolment enrolment) {
        app.read(enrolment);
        refused(SecondFactorFinding.CODE_WRONG, () -> secondFactor.confirm(enrolment, "12345"));
        return secondFactor.confirm(enrolment, app.code(time.now()));
    }

    private static NewPassword next() {
        return new NewPassword(NEXT, true, false);
    }

    private static void refused(FindingCode code, Runnable act) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal ->
                        assertThat(refusal.findings().getFirst().code()).isEqualTo(code));
    }

    private Visit signIn(String name, String password) throws Exception {
        return signIn(name, password, new MockHttpSession());
    }

    private Visit signIn(String name, String password, MockHttpSession session) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        request.setRemoteAddr("192.0.2.1");
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        request.setParameter("username", name);
        request.setParameter("password", password);
        request.setSession(session);
        request.setRequestedSessionIdValid(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        chain.doFilter(request, response, new MockFilterChain());
        return new Visit(session, response);
    }

    /** A session after the password, in which requests follow. */
    private record Visit(MockHttpSession session, MockHttpServletResponse answer) {

        boolean isIn() {
            return context() != null;
        }

        void within(Runnable work) {
            MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
            request.setSession(session);
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, answer));
            SecurityContextHolder.setContext(Objects.requireNonNull(context(), "not signed in"));
            try {
                work.run();
            } finally {
                SecurityContextHolder.clearContext();
                RequestContextHolder.resetRequestAttributes();
            }
        }

        private @Nullable SecurityContext context() {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                    instanceof SecurityContext context
                            && context.getAuthentication() instanceof Authentication
                    ? context
                    : null;
        }
    }
}
