package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.Frame;
import vn.nangchuan.access.reset.MemoryResets;
import vn.nangchuan.access.sessions.SessionBook;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.testing.TestRealTime;

/** A new password by letter, with a mail server that keeps what it gets. */
@SpringBootTest(
        classes = Frame.class,
        properties = {
            "spring.mail.host=127.0.0.1",
            "nangchuan.mail.portal-address=https://nangchuan.example/",
            "nangchuan.mail.from=portal@nangchuan.example"
        })
@Import(TestRealTime.class)
class PasswordResetTests {

    private static final String NEXT = "suối chảy qua bảy nhịp cầu";
    private static final Pattern LINK = Pattern.compile("https://nangchuan\\.example/reset-password#([\\w-]{43})");

    /** Started before the portal, which has to know its port. */
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private PasswordReset reset;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private TestRealTime time;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.stop();
    }

    @BeforeEach
    void askFromAnAddress() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        accounts.reset();
        time.pass(Duration.ofDays(1));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.1");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theLetterLetsItsOwnerChooseAndTellsOfTheChange() throws Exception {
        MockHttpSession open = new MockHttpSession();
        sessions.open(accounts.get("lan").account().id(), open, "192.0.2.9", "?");

        choose(tokenFor("lan"));

        assertThat(passwords.matches(NEXT, accounts.get("lan").passwordHash())).isTrue();
        assertThat(open.isInvalid()).as("whoever was signed in is out").isTrue();
        assertThat(letters()).hasSize(2).last().asString().doesNotContain("#");
    }

    @Test
    void theLetterIsGoodOnce() throws Exception {
        String token = tokenFor("lan");
        choose(token);

        refused(PasswordFinding.LINK_EXPIRED, token, NEXT + "!");
    }

    @Test
    void theLetterIsGoodForHalfAnHour() throws Exception {
        String token = tokenFor("lan");
        time.pass(Duration.ofMinutes(30));

        refused(PasswordFinding.LINK_EXPIRED, token, NEXT);
    }

    @Test
    void aPasswordThatTheRulesRefuseLeavesTheLetterGood() throws Exception {
        String token = tokenFor("lan");

        refused(PasswordFinding.PASSWORD_TOO_SHORT, token, "ngắn");
        choose(token);
    }

    @Test
    void aLaterLetterMakesTheEarlierWorthless() throws Exception {
        String first = tokenFor("lan");
        reset.ask("lan");
        assertThat(MAIL.waitForIncomingEmail(2)).isTrue();

        refused(PasswordFinding.LINK_EXPIRED, first, NEXT);
    }

    @Test
    void inventedTokensOpenNothing() {
        for (String token : List.of("", "x", "a".repeat(43), "a".repeat(100_000))) {
            refused(PasswordFinding.LINK_EXPIRED, token, NEXT);
        }
    }

    @Test
    void nobodyGetsALetterForANameWithoutAddressOrAccount() throws Exception {
        reset.ask("moi");
        reset.ask("khong-ai");

        assertThat(tokenFor("lan")).as("the third is the first to be written").isNotEmpty();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void twoLettersAreWrittenForANameHoweverOftenOneAsks() throws Exception {
        for (int i = 0; i < 8; i++) {
            reset.ask(" LAN ");
        }
        time.pass(Duration.ofMinutes(30));
        reset.ask("lan");

        assertThat(MAIL.waitForIncomingEmail(3)).isTrue();
        assertThat(letters()).hasSize(3);
    }

    /** And waits for the letter that tells of it. */
    private void choose(String token) {
        reset.choose(token, NEXT);
        assertThat(MAIL.waitForIncomingEmail(2)).isTrue();
    }

    private String tokenFor(String name) throws Exception {
        reset.ask(name);
        assertThat(MAIL.waitForIncomingEmail(1)).isTrue();
        Matcher link = LINK.matcher(letters().getFirst());
        assertThat(link.find()).as("the letter has a link").isTrue();
        return link.group(1);
    }

    private static List<String> letters() throws Exception {
        return java.util.Arrays.stream(MAIL.getReceivedMessagesForDomain("tanlang.example"))
                .map(message -> {
                    try {
                        assertThat(message.getAllRecipients()[0]).hasToString(MemoryResets.ADDRESS);
                        return String.valueOf(message.getContent());
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .toList();
    }

    private void refused(FindingCode code, String token, String next) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> reset.choose(token, next))
                .satisfies(refusal ->
                        assertThat(refusal.findings()).extracting(Finding::code).contains(code));
    }
}
