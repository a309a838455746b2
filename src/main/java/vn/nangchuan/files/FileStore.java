package vn.nangchuan.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.files.FilePermissions.MayAddFiles;
import vn.nangchuan.files.FilePermissions.MayReadFiles;
import vn.nangchuan.files.FilesOnDisk.Staged;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.UnitPath;

/**
 * Takes scans in, keeps them, opens them. Every scan belongs to an official and moves with the dossier; the same
 * content in several dossiers lies on disk once.
 */
@Service
public class FileStore {

    /** The largest upload taken. */
    public static final int LARGEST_MEGABYTES = 10;

    private final FilesOnDisk disk;
    private final ContentCheck check;
    private final StoredFiles files;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;

    FileStore(
            FilesOnDisk disk,
            ContentCheck check,
            StoredFiles files,
            TransactionTemplate transaction,
            AuditTrail trail) {
        this.disk = disk;
        this.check = check;
        this.files = files;
        this.transaction = transaction;
        this.trail = trail;
    }

    /**
     * Reads an upload and checks what it contains; what was said of its size, type and name is not relied on. A checked
     * file that is never kept stays aside until it is swept away.
     */
    @MayAddFiles
    @JudgedInside("an upload belongs to nobody yet, and only its sender has it")
    public ReceivedFile receive(InputStream content, String originalName) {
        try {
            Staged staged = disk.stage(content, (long) LARGEST_MEGABYTES << 20);
            try {
                return checked(staged, originalName);
            } catch (UnfitFile | RuntimeException e) {
                disk.discard(staged.path());
                throw e;
            }
        } catch (FilesOnDisk.TooLarge _) {
            return refused(Finding.error(FileFinding.FILE_TOO_LARGE, LARGEST_MEGABYTES));
        } catch (UnfitFile e) {
            return refused(Finding.error(e.finding()));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload broke off", e);
        }
    }

    private CheckedFile checked(Staged staged, String originalName) throws IOException {
        if (staged.size() == 0) {
            throw new UnfitFile(FileFinding.FILE_EMPTY);
        }
        FileType type = FileType.beginningWith(firstBytes(staged))
                .orElseThrow(() -> new UnfitFile(FileFinding.FILE_TYPE_NOT_ALLOWED));
        int pages = check.pagesOf(staged.path(), type);
        return new CheckedFile(
                staged.path(), staged.digest(), type, staged.size(), pages, FileName.tidied(originalName, type));
    }

    private static byte[] firstBytes(Staged staged) throws IOException {
        try (InputStream content = Files.newInputStream(staged.path())) {
            return content.readNBytes(FileType.MARK_LENGTH);
        }
    }

    private static ReceivedFile refused(Finding finding) {
        return new ReceivedFile.Refused(List.of(finding));
    }

    /**
     * Keeps a checked file in the dossier of an official, inside the transaction of the module that needs it and under
     * that module's permission. The content is in its place before the row that names it; when the transaction fails,
     * the same checked file can be kept again.
     *
     * @param keeper path of the unit that keeps the official's dossier
     * @throws BusinessRuleViolation when the upload is no longer there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @JudgedInside("its row was judged when it was stored")
    public FileId keep(CheckedFile file, OfficialId official, UnitPath keeper) {
        if (!disk.put(file.staged(), file.digest())) {
            throw new BusinessRuleViolation(FileFinding.FILE_GONE);
        }
        StoredFile stored = files.save(new StoredFile(official, keeper, file));
        files.flush();
        return stored.id();
    }

    /** What is on record of a scan; empty when there is none in the scope. */
    @MayReadFiles
    @Transactional(readOnly = true)
    public Optional<FileSummary> find(FileId id) {
        return files.findById(id.value()).map(StoredFile::summary);
    }

    /**
     * Opens a scan; empty when there is none in the scope. That it was shown is recorded first.
     *
     * @throws UncheckedIOException when its content is gone or was changed on disk
     */
    @MayReadFiles
    public Optional<OpenedFile> open(FileId id) {
        Optional<StoredFile> found = Optional.ofNullable(transaction.execute(_ -> files.findById(id.value())))
                .flatMap(file -> file);
        found.ifPresent(file -> trail.recordReading(AuditEntry.of("files:opened", new AuditSubject("scan", id.value()))
                .concerning(file.officialId())
                .in(file.unitPath())));
        return found.map(this::opened);
    }

    private OpenedFile opened(StoredFile file) {
        try {
            return new OpenedFile(file.summary(), disk.open(file.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("The scan " + file.id() + " cannot be read", e);
        }
    }
}
