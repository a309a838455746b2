package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.VietnameseText;

/**
 * Where somebody served before, outside the posts of the register, as item 33 of the form asks. Anything may still be
 * missing; texts come tidied.
 *
 * @param to last month, or day of it
 * @param unit as the paper dossier names it
 * @param post what they were there
 */
public record PastServiceEntry(
        @Nullable MonthOrDay from, @Nullable MonthOrDay to, String unit, String post) {

    public PastServiceEntry {
        unit = VietnameseText.tidy(unit);
        post = VietnameseText.tidy(post);
    }
}
