package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Random;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.nangchuan.Frame;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.testing.TestRealTime;

/**
 * Guesses at passwords, sent through the whole filter chain within one hour of a clock that the test moves. What reaches
 * the password check is counted; the owner, whose device is known, signs in before and afterwards.
 */
@SpringBootTest(classes = Frame.class)
@Import({TestRealTime.class, GuessingTests.Counted.class})
class GuessingTests {

    private static final Logger log = LoggerFactory.getLogger(GuessingTests.class);
    private static final int MANY = 1_000_000;
    private static final int FEW = 2_000;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter chain;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestRealTime time;

    @Autowired
    private CountedEncoder passwords;

    private @Nullable Cookie device;

    enum Attack {
        ONE_ADDRESS_ONE_NAME(_ -> "203.0.113.7", _ -> "lan"),
        ONE_ADDRESS_MANY_NAMES(_ -> "203.0.113.7", number -> "ten-" + number % 50_000),
        MANY_ADDRESSES_ONE_NAME(GuessingTests::address, _ -> "lan"),
        MANY_ADDRESSES_MANY_NAMES(GuessingTests::address, number -> "ten-" + number % 50_000);

        private final LongFunction<String> from;
        private final LongFunction<String> at;

        Attack(LongFunction<String> from, LongFunction<String> at) {
            this.from = from;
            this.at = at;
        }
    }

    @BeforeEach
    void theOwnersDeviceIsKnown() throws Exception {
        accounts.reset();
        time.pass(Duration.ofDays(1));
        MockHttpServletResponse answer = signIn("192.0.2.1", "lan", TestAccounts.PASSWORD, null);
        device = answer.getCookie(KnownDevices.COOKIE);
        assertThat(device).as("the device is known after the first sign-in").isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoThousandGuessesFewReachThePasswordCheck(Attack attack) throws Exception {
        assertThat(replay(attack, FEW)).isLessThanOrEqualTo(100);
        assertThat(isRefused(signIn("192.0.2.1", "lan", TestAccounts.PASSWORD, device)))
                .isFalse();
    }

    @Tag("proof")
    @ParameterizedTest
    @EnumSource
    void ofAMillionGuessesAtMostOneInTenThousandReachesThePasswordCheck(Attack attack) throws Exception {
        assertThat(replay(attack, MANY)).isLessThanOrEqualTo(MANY / 10_000);
        assertThat(isRefused(signIn("192.0.2.1", "lan", TestAccounts.PASSWORD, device)))
                .isFalse();
    }

    @Test
    void aStrangerWithTheRightPasswordWaitsAsOneWithAnUnknownNameDoes() throws Exception {
        spendTheBudgetOf("lan");
        spendTheBudgetOf("khong-ai");

        MockHttpServletResponse known = signIn("198.51.100.3", "lan", TestAccounts.PASSWORD, null);
        MockHttpServletResponse unknown = signIn("198.51.100.3", "khong-ai", TestAccounts.PASSWORD, null);

        assertThat(isRefused(known)).isTrue();
        assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
    }

    @Test
    void anInventedDeviceIsAStranger() throws Exception {
        spendTheBudgetOf("lan");
        String real = value(device);

        for (String forged :
                new String[] {"", ".", "x.y", real + "A", real.substring(1), real.replace('.', '-'), "a".repeat(10_000)
                }) {
            assertThat(isRefused(signIn(
                            "198.51.100.3", "lan", TestAccounts.PASSWORD, new Cookie(KnownDevices.COOKIE, forged))))
                    .as(forged)
                    .isTrue();
        }
    }

    @Test
    void aDeviceKnownAtOneAccountIsAStrangerAtAnother() throws Exception {
        spendTheBudgetOf("moi");

        assertThat(isRefused(signIn("192.0.2.1", "moi", TestAccounts.PASSWORD, device)))
                .isTrue();
        assertThat(isRefused(signIn("192.0.2.1", "lan", TestAccounts.PASSWORD, device)))
                .isFalse();
    }

    @Test
    void aKnownDeviceHasABudgetToo() throws Exception {
        int before = passwords.checks;
        for (int i = 0; i < 100; i++) {
            signIn("192.0.2.1", "lan", "wrong " + i, device);
        }

        assertThat(passwords.checks - before).isEqualTo(10);
        assertThat(isRefused(signIn("192.0.2.9", "lan", TestAccounts.PASSWORD, null)))
                .as("elsewhere the owner still gets in")
                .isFalse();
    }

    @Test
    void fortyPeopleOfOneOfficeSignInWithinAMinuteThoughEveryFourthMistypes() throws Exception {
        int refused = 0;
        for (int person = 0; person < 40; person++) {
            if (person % 4 == 0) {
                signIn("203.0.113.50", "nguoi-" + person, "wrong", null);
            }
            refused += isRefused(signIn("203.0.113.50", "lan", TestAccounts.PASSWORD, null)) ? 1 : 0;
        }

        assertThat(refused).isZero();
    }

    @Test
    void aDeviceThatNobodyUsedForNinetyDaysIsAStrangersAgain() throws Exception {
        time.pass(Duration.ofDays(91));
        spendTheBudgetOf("lan");

        assertThat(isRefused(signIn("192.0.2.1", "lan", TestAccounts.PASSWORD, device)))
                .isTrue();
    }

    private void spendTheBudgetOf(String name) throws Exception {
        for (int i = 0; i < 6; i++) {
            signIn(address(i), name, "wrong", null);
        }
    }

    /** How many of the guesses reach the password check. */
    private long replay(Attack attack, int guesses) throws Exception {
        long nanos = Duration.ofHours(1).toNanos() / guesses;
        int before = passwords.checks;
        long start = System.nanoTime();
        for (int number = 0; number < guesses; number++) {
            signIn(attack.from.apply(number), attack.at.apply(number), "guess " + number, null);
            time.pass(Duration.ofNanos(nanos));
        }
        int reached = passwords.checks - before;
        log.info(
                "{}: {} guesses in one hour, {} reached the password check ({} %), {} µs each",
                attack, guesses, reached, 100.0 * reached / guesses, (System.nanoTime() - start) / 1000 / guesses);
        return reached;
    }

    private MockHttpServletResponse signIn(String address, String name, String password, @Nullable Cookie cookie)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        request.setRemoteAddr(address);
        request.setParameter("username", name);
        request.setParameter("password", password);
        if (cookie != null) {
            request.setCookies(cookie);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        chain.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static boolean isRefused(MockHttpServletResponse answer) {
        return String.valueOf(answer.getRedirectedUrl()).contains("error");
    }

    private static String value(@Nullable Cookie cookie) {
        return cookie == null ? "" : cookie.getValue();
    }

    private static String address(long number) {
        Random random = new Random(number);
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** Counts what reaches the check, in place of an encoder that takes its time. */
    static class CountedEncoder implements PasswordEncoder {

        private volatile int checks;

        @Override
        public String encode(@Nullable CharSequence password) {
            return "plain:" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checks++;
            return ("plain:" + password).equals(hash);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {

        @Bean
        @Primary
        CountedEncoder countedEncoder() {
            return new CountedEncoder();
        }
    }
}
