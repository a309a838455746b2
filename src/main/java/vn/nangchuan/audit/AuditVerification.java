package vn.nangchuan.audit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import vn.nangchuan.audit.ChainReport.Fault;
import vn.nangchuan.database.OwnerDatabase;
import vn.nangchuan.database.StartupRefused;

/**
 * The command {@code audit-verify}: reads all chains as the tables' owner, beside a running portal or without one, and
 * prints for each unit how many lines were checked and the first bad one.
 */
public final class AuditVerification {

    /** The argument that asks for it. */
    public static final String COMMAND = "audit-verify";

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;

    private final PrintStream out;

    AuditVerification(PrintStream out) {
        this.out = out;
    }

    /** No beans: the command needs the settings only. */
    private static final class Settings {}

    /**
     * Runs the command with the portal's settings.
     *
     * @return the exit code: 0 when every chain is whole, else 1
     */
    @SuppressWarnings("SystemOut") // What it prints is the command's answer.
    public static int run(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(arguments)) {
            return new AuditVerification(out).run(context.getEnvironment());
        }
    }

    int run(Environment environment) {
        try (OwnerDatabase database = OwnerDatabase.open(environment);
                Connection owner = database.readOnly()) {
            return print(new ChainCheck(owner, database.secrets()).run());
        } catch (StartupRefused refused) {
            out.println("The audit trail cannot be checked: " + refused.getMessage());
        } catch (DataAccessException e) {
            out.println("The audit trail cannot be checked: its tables cannot be read; start the portal once");
        } catch (SQLException e) {
            out.println("The audit trail cannot be checked: the connection broke off");
        }
        return NOT_WHOLE;
    }

    private int print(List<ChainReport> reports) {
        reports.forEach(this::print);
        long lines = reports.stream().mapToLong(ChainReport::lines).sum();
        long bad = reports.stream().filter(report -> report.fault() != null).count();
        out.printf("%d chains, %d lines checked, %d chains not whole%n", reports.size(), lines, bad);
        return bad == 0 ? WHOLE : NOT_WHOLE;
    }

    private void print(ChainReport report) {
        String unit = "unit %s (%s): ".formatted(report.unit(), report.unitName());
        Fault fault = report.fault();
        if (fault == null) {
            out.printf("%s%d lines checked, whole; end %s%n", unit, report.lines(), report.end());
        } else {
            out.printf(
                    "%s%d lines checked; BAD at line %d, recorded %s: %s%n",
                    unit,
                    report.lines(),
                    fault.number(),
                    fault.recordedAt() == null ? "at an unknown time" : fault.recordedAt(),
                    fault.kind().words());
        }
    }
}
