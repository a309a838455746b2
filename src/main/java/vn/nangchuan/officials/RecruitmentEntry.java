package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when an official serves, as items 13 and 14 of the form ask. Anything may be missing.
 *
 * @param recruitedOn first recruitment
 * @param joinedOn first day at the present agency
 */
public record RecruitmentEntry(
        @Nullable LocalDate recruitedOn,
        @Nullable String recruitedBy,
        @Nullable LocalDate joinedOn) {

    public RecruitmentEntry {
        recruitedBy = EntryText.orNull(recruitedBy);
    }
}
