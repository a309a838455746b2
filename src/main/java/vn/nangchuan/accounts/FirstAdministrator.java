package vn.nangchuan.accounts;

import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Credentials;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;

/**
 * Makes an empty installation usable: opens its province and one system administrator, whose one-time password is left
 * in a file that only its owner can read. Every start goes on until that administrator can sign in; a password that
 * nobody used in time is replaced by another.
 */
@Component
@EnableConfigurationProperties(InstallationProperties.class)
class FirstAdministrator implements ApplicationRunner {

    /** The first province; ids below 1000 are never given out by the sequences. */
    static final UnitId PROVINCE = new UnitId(1);

    static final Username USERNAME = new Username("quantri");

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final LocalDate SINCE = LocalDate.of(1995, 1, 1);

    private final Demonstration demonstration;
    private final InstallationProperties installation;
    private final Scopes scopes;
    private final UnitDirectory units;
    private final UnitRegistry registry;
    private final InstallationAccounts accounts;
    private final Secrets secrets;
    private final BusinessClock clock;

    @SuppressWarnings("TooManyParameters")
    FirstAdministrator(
            Demonstration demonstration,
            InstallationProperties installation,
            Scopes scopes,
            UnitDirectory units,
            UnitRegistry registry,
            InstallationAccounts accounts,
            Secrets secrets,
            BusinessClock clock) {
        this.demonstration = demonstration;
        this.installation = installation;
        this.scopes = scopes;
        this.units = units;
        this.registry = registry;
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demonstration.enabled()) {
            Scope scope = Scope.ofJob(
                    UnitPath.ofProvince(PROVINCE),
                    "installation",
                    UnitPermissions.READ,
                    UnitPermissions.REORGANISE,
                    AccountPermissions.INSTALL);
            scopes.runIn(scope, this::openOnce);
        }
    }

    /** A start can be cut short after any step, so each is taken only if none before has taken it. */
    private void openOnce() {
        if (accounts.isOpened(USERNAME)) {
            return;
        }
        if (units.find(PROVINCE).isEmpty()) {
            openProvince();
        }
        String password = OneTimePassword.next().value();
        Path file = secrets.leave("first-sign-in.txt", slip(password));
        if (!accounts.finishOpening(USERNAME, password, true)) {
            openAccount(password);
        }
        log.info(
                "The first administrator's one-time password is in {}; it works for {} days",
                file,
                Credentials.HANDED_OVER_FOR.toDays());
    }

    /** Says what is said of every password that is handed over. */
    private static String slip(String password) {
        return """
                Mật khẩu dùng được trong %1$d ngày; khi đăng nhập lần đầu, người nhận phải đặt mật khẩu riêng.
                The password works for %1$d days; at the first sign-in its holder must choose one of their own.
                Unused by then, the next start of the portal leaves another one here.
                user name: %2$s
                password: %3$s
                """.formatted(Credentials.HANDED_OVER_FOR.toDays(), USERNAME, password);
    }

    private void openProvince() {
        registry.openProvince(new OpenUnit(
                null,
                UnitType.PROVINCE,
                installation.provinceName(),
                installation.region(),
                installation.provinceCode(),
                SINCE));
    }

    private void openAccount(String password) {
        accounts.open(new Opening(
                USERNAME, "Quản trị hệ thống", PROVINCE, "SYSTEM_ADMINISTRATOR", null, clock.today(), password, true));
    }
}
