package vn.nangchuan.officials.waivers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Level;

/**
 * Asks that a requirement be waived or reduced for an official.
 *
 * @param requirement id of the rule
 * @param reducedTo the level to be asked for instead; null: nothing
 * @param to the first day on which it no longer holds; null: it ends with the rule
 * @param basis the provision or decision that it rests on
 * @param key the same key again changes nothing
 */
public record RequestWaiver(
        OfficialId official,
        String requirement,
        @Nullable Level reducedTo,
        LocalDate from,
        @Nullable LocalDate to,
        String basis,
        UUID key) {}
