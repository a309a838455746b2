package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.VietnameseText;

/** Tidies what forms bring. */
final class EntryText {

    private EntryText() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.tidy(text);
    }
}
