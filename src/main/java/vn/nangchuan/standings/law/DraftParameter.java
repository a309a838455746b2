package vn.nangchuan.standings.law;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.ProvincialParameter;

/**
 * Drafts what the province sets.
 *
 * @param name of the value, as the rules name it
 * @param to the first day on which it no longer holds; null: until a later decision
 * @param decision number and date of the provincial decision
 * @param key the same key again changes nothing
 */
public record DraftParameter(
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        String decision,
        ProvincialParameter.Value value,
        UUID key) {}
