package vn.nangchuan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.nangchuan.database.OwnerOnlyFiles;

/**
 * Where a test process keeps its databases, and whatever else one that runs beside it must not find: in memory where the
 * system offers a place there with room enough, since what tests write need survive nothing and a run is not to wait for a
 * slow disk at each commit; else below the build's folder.
 */
public final class TestFolders {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Path MOUNTS = Path.of("/proc/mounts");
    /** For two processes that begin at once; each takes about half of it. */
    private static final long LEAST_ROOM = 8L << 30;

    private static final Path RUN = choose();

    private TestFolders() {}

    /** Of this process alone; it is gone when the process has ended, or at the latest when the next one begins. */
    public static Path run() {
        return RUN;
    }

    private static Path choose() {
        try {
            Path runs = isMemoryFit()
                    ? MEMORY.resolve("nang-chuan-tests-" + System.getProperty("user.name"))
                    : Path.of("target", "test-data").toAbsolutePath();
            Files.createDirectories(runs);
            forgetRunsThatAreOver(runs);
            return OwnerOnlyFiles.folder(
                    runs.resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database's program lies beside its data, so it must be possible to run something there. */
    private static boolean isMemoryFit() throws IOException {
        return Files.isWritable(MEMORY)
                && Files.getFileStore(MEMORY).getUsableSpace() > LEAST_ROOM
                && Files.readAllLines(MOUNTS).stream()
                        .map(mount -> List.of(mount.split(" ")))
                        .filter(mount -> mount.get(1).equals(MEMORY.toString()))
                        .noneMatch(mount -> List.of(mount.get(3).split(",")).contains("noexec"));
    }

    /** Also of those that were ended by force and could not clear up, such as one that had the number of this process. */
    private static void forgetRunsThatAreOver(Path runs) throws IOException {
        try (Stream<Path> left = Files.list(runs)) {
            for (Path run : left.toList()) {
                String process = run.getFileName().toString();
                if (process.matches("\\d+") && isOver(Long.parseLong(process))) {
                    clear(run);
                }
            }
        }
    }

    private static boolean isOver(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    /** Two processes that begin at once find the same left, and what one has just deleted the other cannot. */
    private static void clear(Path run) {
        try {
            FileSystemUtils.deleteRecursively(run);
        } catch (IOException _) {
            // Gone already, or it goes when the next process begins.
        }
    }

    /** Once nothing is running there any more. */
    public static void forget() {
        try {
            FileSystemUtils.deleteRecursively(RUN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
