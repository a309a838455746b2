package vn.nangchuan.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program of a database server: kept running until it is ended, and found again after a killed portal. */
class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final long STOP_SECONDS = 60;
    private static final long QUICK_SECONDS = 60;
    private static final int MOST_QUICK_BREAKDOWNS = 5;

    private final Path program;
    private final Path logFile;
    private final Map<String, String> environment;
    private @Nullable Process process;
    private int quickBreakdowns;
    private boolean ending;

    /** @param environment what the program needs beside what it inherits */
    ServerProcess(Path program, Path logFile, Map<String, String> environment) {
        this.program = program;
        this.logFile = logFile;
        this.environment = environment;
    }

    /**
     * Runs the program once.
     *
     * @throws StartupRefused when the system does not run it
     */
    synchronized void run(List<String> command) {
        File output = OwnerOnlyFiles.file(logFile).toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(program.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StartupRefused("the database server cannot be run: " + e.getMessage(), e);
        }
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /**
     * From now on the server comes back when it breaks off, at the same port, where the pools look for it; its journal
     * has kept every row. One that cannot stay up is left alone after a few tries.
     */
    synchronized void keepRunning(List<String> command) {
        if (process == null) {
            return;
        }
        long start = System.nanoTime();
        process.onExit().thenAccept(ended -> {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            runAgain(command, ended.exitValue(), seconds < QUICK_SECONDS);
        });
    }

    private synchronized void runAgain(List<String> command, int exitValue, boolean quick) {
        if (ending) {
            return;
        }
        quickBreakdowns = quick ? quickBreakdowns + 1 : 0;
        if (quickBreakdowns > MOST_QUICK_BREAKDOWNS) {
            log.error("The database server breaks off again and again; its last words are in {}", logFile);
            return;
        }
        log.error("The database server broke off (exit value {}) and is started again", exitValue);
        try {
            run(command);
            keepRunning(command);
        } catch (StartupRefused failure) {
            log.error("The database server could not be started again", failure);
        }
    }

    /** Ends the server for good. */
    synchronized void end() {
        ending = true;
        if (process != null) {
            stop(process.toHandle());
        }
    }

    /** Stops what a killed portal left running. Only a process whose program lies in our own folder is ours to stop. */
    void endLeftovers() {
        leftovers().forEach(handle -> {
            log.info("Stopping the database server left running by an earlier start (process {})", handle.pid());
            stop(handle);
        });
    }

    private Stream<ProcessHandle> leftovers() {
        Path ours = realPath(program);
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .command()
                        .map(command -> realPath(Path.of(command)).startsWith(ours))
                        .orElse(false));
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path;
        }
    }

    /** Asks the server to end, which writes everything out; its journal makes even a forced end safe. */
    private static void stop(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            log.warn("The database server did not end within {} s and is ended by force", STOP_SECONDS, e);
            handle.destroyForcibly();
            handle.onExit()
                    .orTimeout(STOP_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(_ -> handle)
                    .join();
        }
    }
}
