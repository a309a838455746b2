package vn.nangchuan.access.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnAccountAct;
import vn.nangchuan.access.OwnAccountAct.Kind;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.JudgedInside;

/** People set up their second factor, renew its recovery codes and turn it off. */
@Service
@MayKeepOwnAccount
public class SecondFactor {

    private static final String ISSUER = "Nang Chuan";
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final SecondFactorStore store;
    private final SecondFactorVault vault;
    private final SecondFactorObligation obligation;
    private final Reauthentication reauthentication;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock realTime;
    private final OneTimeCodes codes = new OneTimeCodes();
    private final SecureRandom random = new SecureRandom();

    @SuppressWarnings("TooManyParameters")
    SecondFactor(
            SecondFactorStore store,
            SecondFactorVault vault,
            SecondFactorObligation obligation,
            Reauthentication reauthentication,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            @RealTime Clock realTime) {
        this.store = store;
        this.vault = vault;
        this.obligation = obligation;
        this.reauthentication = reauthentication;
        this.currentUser = currentUser;
        this.events = events;
        this.realTime = realTime;
    }

    /** How it stands with the person at the screen. */
    @JudgedInside("only of the account of the person at the screen")
    public State state() {
        AccountId account = currentUser.require().id();
        int left = store.find(account)
                .map(SecondFactorStore.StoredFactor::codesLeft)
                .orElse(-1);
        return new State(left >= 0, obligation.binds(account), Math.max(left, 0));
    }

    /**
     * Draws a new secret to be put into an app.
     *
     * @throws BusinessRuleViolation when the person must prove themselves again first
     */
    @JudgedInside("only of the account of the person at the screen")
    public Enrolment begin() {
        reauthentication.require();
        byte[] secret = random(OneTimeCodes.SECRET_BYTES);
        SignedInAccount account = currentUser.require();
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(escaped(ISSUER), escaped(account.username()), Base32.encode(secret), escaped(ISSUER));
        return new Enrolment(Base32.grouped(secret), address, QrPicture.of(address));
    }

    /**
     * Keeps the secret once the app has shown that it has it.
     *
     * @return ten recovery codes, which are never shown again
     * @throws BusinessRuleViolation with {@link SecondFactorFinding#CODE_WRONG}
     */
    @JudgedInside("only of the account of the person at the screen")
    public List<String> confirm(Enrolment enrolment, String code) {
        byte[] secret = Base32.decode(enrolment.key());
        Instant now = realTime.instant();
        OptionalLong step = codes.step(secret, code.replaceAll("\\s", ""), now);
        if (step.isEmpty()) {
            throw new BusinessRuleViolation(SecondFactorFinding.CODE_WRONG);
        }
        AccountId account = currentUser.require().id();
        events.publishEvent(new OwnAccountAct(account, Kind.SECOND_FACTOR_SET_UP));
        store.enrol(account, vault.encrypt(account, secret), step.getAsLong(), now);
        return newRecoveryCodes(account);
    }

    /**
     * Makes ten new recovery codes; the former ones open nothing any more.
     *
     * @throws BusinessRuleViolation when the person must prove themselves again first
     */
    @JudgedInside("only of the account of the person at the screen")
    public List<String> renewRecoveryCodes() {
        reauthentication.require();
        AccountId account = currentUser.require().id();
        events.publishEvent(new OwnAccountAct(account, Kind.RECOVERY_CODES_RENEWED));
        return newRecoveryCodes(account);
    }

    /**
     * Does without a second factor from now on.
     *
     * @throws BusinessRuleViolation when a role obliges the person to have one, or they must prove themselves first
     */
    public void turnOff() {
        reauthentication.require();
        AccountId account = currentUser.require().id();
        if (obligation.binds(account)) {
            throw new BusinessRuleViolation(SecondFactorFinding.SECOND_FACTOR_OBLIGATORY);
        }
        events.publishEvent(new OwnAccountAct(account, Kind.SECOND_FACTOR_TURNED_OFF));
        store.remove(account);
    }

    private List<String> newRecoveryCodes(AccountId account) {
        List<String> fresh = Stream.generate(() -> Base32.grouped(random(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        store.replaceRecoveryCodes(
                account, fresh.stream().map(code -> vault.hash(account, code)).toList());
        return fresh;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * How it stands with a second factor.
     *
     * @param obligatory whether a role of the person obliges them to have one
     * @param codesLeft recovery codes that have not been used
     */
    public record State(boolean enrolled, boolean obligatory, int codesLeft) {}
}
