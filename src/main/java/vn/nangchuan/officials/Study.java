package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;

/** When and how something was studied, as item 32 of the form asks; null where that is not recorded. */
public record Study(
        @Nullable MonthOrDay from,
        @Nullable MonthOrDay to,
        @Nullable FormOfStudy form) {

    public static final Study UNKNOWN = new Study(null, null, null);
}
