package vn.nangchuan.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that is asked for.
 *
 * @param type as {@link JobType#code()}
 * @param subject number of what it is done with; null: the whole unit
 * @param key made anew for every time somebody asks; the same key twice is the same job
 */
public record JobOrder(String type, @Nullable Long subject, UUID key) {}
