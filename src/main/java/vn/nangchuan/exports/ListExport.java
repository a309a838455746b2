package vn.nangchuan.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.RightsNow;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.jobs.JobRun;
import vn.nangchuan.jobs.JobType;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;

/**
 * Writes a long list in the background, in the name of whoever asked and under the rights that they hold when it begins. The
 * list itself is kept in memory until then: a portal that was stopped has forgotten it, and the job is interrupted.
 */
@Component
class ListExport implements JobType {

    static final String CODE = "LIST_EXPORT";

    /** A workbook of more is opened by few machines of a commune, and sent by none of its lines. */
    static final int MOST_ROWS = 50_000;

    private static final String WRITTEN = "WRITTEN";

    private final RightsNow rights;
    private final Scopes scopes;
    private final ExportFiles files;
    private final ExportTable table;
    private final ExportTrail trail;
    private final TransactionTemplate transaction;
    private final Map<Place, Asked<?>> asked = new ConcurrentHashMap<>();

    ListExport(
            RightsNow rights,
            Scopes scopes,
            ExportFiles files,
            ExportTable table,
            ExportTrail trail,
            TransactionTemplate transaction) {
        this.rights = rights;
        this.scopes = scopes;
        this.files = files;
        this.table = table;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Where somebody has one list written at a time. */
    private record Place(String actor, UnitPath unit) {}

    private record Asked<T>(long id, ListOffer<T> list, ListFormat format, SignedInAccount asker) {}

    /** Keeps the list until its job begins, in place of one that never did. */
    void expect(long id, ListOffer<?> list, ListFormat format, SignedInAccount asker) {
        Scope scope = scopes.require();
        asked.put(new Place(scope.actor(), scope.path()), new Asked<>(id, list, format, asker));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Scope scopeFor(Scope asker) {
        return asker;
    }

    @Override
    public JobReport run(JobRun run) {
        Scope then = scopes.require();
        Asked<?> order = asked.remove(new Place(then.actor(), then.path()));
        if (order == null || order.id() != Objects.requireNonNull(run.subject())) {
            throw new IllegalStateException("Nobody knows the list " + run.subject());
        }
        Set<String> now = rights.of(order.asker());
        if (!now.contains(order.list().permission())) {
            throw new BusinessRuleViolation(ExportFinding.EXPORT_RIGHT_LOST);
        }
        Scope scope = new Scope(then.path(), then.actor(), now, then.official());
        return JobReport.of(WRITTEN, (long) scopes.callIn(scope, () -> write(order, run)));
    }

    private <T> int write(Asked<T> order, JobRun run) {
        UUID file = files.create();
        try {
            int rows = order.list().language().speak(() -> writeLines(order, file, run));
            files.finish(file);
            transaction.executeWithoutResult(_ -> {
                table.finish(order.id(), order.asker(), file, rows);
                trail.taken(order.list(), order.format(), rows, order.id());
            });
            return rows;
        } catch (AccessDeniedException lost) {
            files.discard(file);
            throw new BusinessRuleViolation(ExportFinding.EXPORT_RIGHT_LOST);
        } catch (RuntimeException | Error failure) {
            files.discard(file);
            throw failure;
        }
    }

    private <T> int writeLines(Asked<T> order, UUID file, JobRun run) {
        int[] rows = new int[1];
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(files.path(file)));
                Stream<T> lines = order.list().lines()) {
            ListFile.write(order.list(), order.format(), lines.peek(_ -> count(++rows[0], run)), to);
        } catch (IOException e) {
            throw new UncheckedIOException("A list cannot be written", e);
        }
        return rows[0];
    }

    private static void count(int rows, JobRun run) {
        if (rows > MOST_ROWS) {
            throw new BusinessRuleViolation(ExportFinding.EXPORT_TOO_LONG);
        }
        run.reach(rows);
    }
}
