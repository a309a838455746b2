package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days and posts in the Party, as items 15, 26 and 27 of the form ask. Anything may be missing.
 *
 * @param postBesides chức vụ Đảng kiêm nhiệm
 */
public record PartyEntry(
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate officialOn,
        @Nullable String post,
        @Nullable String postBesides) {

    public PartyEntry {
        post = EntryText.orNull(post);
        postBesides = EntryText.orNull(postBesides);
    }

    /** Without the values, which are sensitive. */
    @Override
    public String toString() {
        return "PartyEntry";
    }
}
