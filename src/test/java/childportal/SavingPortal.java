package childportal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.NangChuan;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessClockMover;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.RegisterDocument;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;

/**
 * The portal, which says once it is up what it still knows. With {@code --trial.save=true} it then saves without end and
 * prints the number of each save that the database has acknowledged.
 */
public final class SavingPortal {

    public static final LocalDate MOVED_TO = LocalDate.of(2019, 9, 2);

    private static final String ISSUER = "trial";
    private static final Scope SCOPE =
            Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "trial", UnitPermissions.READ, UnitPermissions.REORGANISE);

    private final ApplicationContext portal;
    private final Scopes scopes;

    private SavingPortal(ApplicationContext portal) {
        this.portal = portal;
        this.scopes = portal.getBean(Scopes.class);
    }

    static void main(String[] args) throws Exception {
        SavingPortal trial = new SavingPortal(SpringApplication.run(NangChuan.class, args));
        trial.tell();
        if (trial.portal.getEnvironment().getProperty("trial.save", Boolean.class, false)) {
            trial.portal.getBean(BusinessClockMover.class).moveForwardTo(MOVED_TO);
            trial.saveWithoutEnd();
        }
    }

    private void tell() throws Exception {
        for (String number : scopes.callIn(SCOPE, this::known)) {
            say("known " + number);
        }
        say("today " + portal.getBean(BusinessClock.class).today());
    }

    private List<String> known() {
        return portal.getBean(JdbcClient.class)
                .sql("SELECT number FROM policy_document WHERE issuer = :issuer")
                .param("issuer", ISSUER)
                .query((row, _) -> String.valueOf(row.getString("number")))
                .list();
    }

    private void saveWithoutEnd() {
        UnitRegistry registry = portal.getBean(UnitRegistry.class);
        for (int number = 1; ; number++) {
            RegisterDocument document = new RegisterDocument(String.valueOf(number), ISSUER, MOVED_TO, "x".repeat(400));
            scopes.runIn(SCOPE, () -> registry.registerDocument(document));
            say("saved " + number);
        }
    }

    @SuppressWarnings("SystemOut") // The test reads it.
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
