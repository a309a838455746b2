package vn.nangchuan.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.database.OwnerOnlyFiles;
import vn.nangchuan.database.PortalFolder;

/** The files of lists on disk. They go by their age alone, so that none outlives its time, whatever became of its row. */
@Component
class ExportFiles {

    /** So long a file can be fetched. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final Logger LOGGER = LoggerFactory.getLogger(ExportFiles.class);

    private final PortalFolder portal;
    private final Clock realTime;

    ExportFiles(PortalFolder portal, @RealTime Clock realTime) {
        this.portal = portal;
        this.realTime = realTime;
    }

    /** Makes an empty file to be written to. */
    UUID create() {
        UUID name = UUID.randomUUID();
        try {
            OwnerOnlyFiles.create(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A list cannot be written", e);
        }
        return name;
    }

    Path path(UUID name) {
        return portal.folder("exports").resolve(name.toString());
    }

    /** Says that it is whole; its time begins. */
    void finish(UUID name) {
        try {
            Files.setLastModifiedTime(path(name), FileTime.from(realTime.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(UUID name) {
        discard(path(name));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOGGER.warn("The file of a list could not be removed", e);
        }
    }

    /** Removes those whose time is over; what was broken off goes with them. */
    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        Instant before = realTime.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(portal.folder("exports"))) {
            files.filter(file -> isOlder(file, before)).forEach(ExportFiles::discard);
        } catch (IOException e) {
            LOGGER.warn("The folder of lists could not be read", e);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }
}
