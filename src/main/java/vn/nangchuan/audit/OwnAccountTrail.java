package vn.nangchuan.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CrossUnitQuestions.AskedTooOften;
import vn.nangchuan.access.CurrentRequest;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnAccountAct;
import vn.nangchuan.access.PasswordResetByLetter;
import vn.nangchuan.access.SignedInAccount;

/**
 * Records what people do about how they themselves sign in: passwords, second factors, recovery codes, sessions and
 * devices; never what any of them is. The line is written by itself, because these lie behind the sign-in account of the
 * database; whoever announces the act does so before it, so that what cannot be recorded is not done.
 */
@Component
class OwnAccountTrail {

    private final AccountLines lines;
    private final Aside aside;
    private final CurrentUser currentUser;
    private final CurrentRequest request;

    OwnAccountTrail(AccountLines lines, Aside aside, CurrentUser currentUser, CurrentRequest request) {
        this.lines = lines;
        this.aside = aside;
        this.currentUser = currentUser;
        this.request = request;
    }

    @EventListener
    void done(OwnAccountAct act) {
        AuditSubject account = AccountLines.subject(act.account().value());
        AuditEntry entry = switch (act.kind()) {
            case PASSWORD_CHANGED -> AuditEntry.of("access:password-changed", account);
            case SECOND_FACTOR_SET_UP -> AuditEntry.of("access:second-factor-set-up", account);
            case SECOND_FACTOR_TURNED_OFF -> AuditEntry.of("access:second-factor-turned-off", account);
            case RECOVERY_CODES_RENEWED -> AuditEntry.of("access:recovery-codes-renewed", account);
            case RECOVERY_CODE_USED -> AuditEntry.of("access:recovery-code-used", account);
            case SESSION_ENDED -> AuditEntry.of("access:session-ended", account).change("browser", act.detail(), null);
            case OTHER_SESSIONS_ENDED ->
                AuditEntry.of("access:other-sessions-ended", account).change("sessions", null, act.detail());
            case DEVICE_FORGOTTEN ->
                AuditEntry.of("access:device-forgotten", account).change("browser", act.detail(), null);
            case DEVICES_FORGOTTEN -> AuditEntry.of("access:devices-forgotten", account);
        };
        lines.write(entry, currentUser.require(), request.address());
    }

    @EventListener
    void passwordReset(PasswordResetByLetter reset) {
        AuditEntry entry = AuditEntry.of(
                "access:password-reset-by-letter",
                AccountLines.subject(reset.account().value()));
        lines.find(reset.username()).ifPresent(account -> lines.writeOf(account, entry, request.address()));
    }

    /** Told within the transaction whose act is refused, and undone with it; hence aside. */
    @EventListener
    void askedTooOften(AskedTooOften excess) {
        SignedInAccount person = excess.by();
        String origin = request.address();
        aside.record(() -> lines.write(
                AuditEntry.of(
                        "access:asked-too-often",
                        AccountLines.subject(person.id().value())),
                person,
                origin));
    }
}
