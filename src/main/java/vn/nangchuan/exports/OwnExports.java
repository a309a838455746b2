package vn.nangchuan.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.AccessPermissions.MayWork;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;

/** The lists that whoever is at the screen had written in the background, at the place where they work now. */
@Service
@MayWork
public class OwnExports {

    private final ExportTable table;
    private final ExportFiles files;
    private final ExportTrail trail;
    private final JobBook jobs;
    private final CurrentUser currentUser;
    private final ScopeGuard guard;
    private final TransactionTemplate transaction;

    OwnExports(
            ExportTable table,
            ExportFiles files,
            ExportTrail trail,
            JobBook jobs,
            CurrentUser currentUser,
            ScopeGuard guard,
            TransactionTemplate transaction) {
        this.table = table;
        this.files = files;
        this.trail = trail;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.guard = guard;
        this.transaction = transaction;
    }

    /** The latest first; not more than a page shows. */
    @Transactional(readOnly = true)
    public List<ExportLine> list() {
        List<ExportTable.Row> rows = table.of(currentUser.require());
        Map<Long, JobLine> written =
                jobs
                        .about(
                                ListExport.CODE,
                                rows.stream().map(ExportTable.Row::id).toList())
                        .stream()
                        .collect(Collectors.toMap(job -> Objects.requireNonNull(job.subject()), Function.identity()));
        return rows.stream().map(row -> line(row, written.get(row.id()))).toList();
    }

    private ExportLine line(ExportTable.Row row, @Nullable JobLine job) {
        return new ExportLine(
                row.id(),
                row.keeper(),
                row.title(),
                row.filter(),
                row.format(),
                row.askedAt(),
                status(row, job),
                row.file() == null && job != null ? job.done() : row.rows(),
                row.file() == null && job != null ? job.result() : null,
                row.until(),
                row.fetched(),
                job != null && job.cancelAsked());
    }

    private ExportStatus status(ExportTable.Row row, @Nullable JobLine job) {
        if (row.file() != null) {
            return table.isOver(row) ? ExportStatus.EXPIRED : ExportStatus.READY;
        }
        return job == null ? ExportStatus.INTERRUPTED : ExportStatus.of(job.status());
    }

    /** Calls one off that is waiting or being written. */
    @Transactional
    public void callOff(long id) {
        table.find(id, currentUser.require())
                .flatMap(row ->
                        jobs.about(ListExport.CODE, List.of(row.id())).stream().findFirst())
                .ifPresent(job -> jobs.callOff(job.id()));
    }

    /**
     * Opens the file of one, and records that first. Empty when there is none of this person's, its time is over, or they
     * may not read such a list any more.
     */
    @JudgedInside("asked of the account at the screen alone, and judged by its path")
    public Optional<OpenedExport> open(long id) {
        SignedInAccount asker = currentUser.require();
        Optional<ExportTable.Row> found = Objects.requireNonNull(transaction.execute(_ -> table.find(id, asker)))
                .filter(row -> row.file() != null && !table.isOver(row))
                .filter(row ->
                        currentUser.may(row.permission()) && asker.official().isEmpty());
        found.ifPresent(row -> guard.requireKept(row.keeper()));
        return found.flatMap(row -> opened(row, asker));
    }

    private Optional<OpenedExport> opened(ExportTable.Row row, SignedInAccount asker) {
        Path file = files.path(Objects.requireNonNull(row.file()));
        try {
            OpenedExport opened = new OpenedExport(
                    ListFile.name(row.list(), row.format()),
                    row.format().contentType(),
                    Files.size(file),
                    Files.newInputStream(file));
            trail.fetched(row);
            transaction.executeWithoutResult(_ -> table.noteFetched(row.id(), asker));
            return Optional.of(opened);
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a list cannot be read", e);
        }
    }
}
