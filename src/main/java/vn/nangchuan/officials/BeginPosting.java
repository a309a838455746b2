package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.PostCode;

/**
 * A post to be taken up.
 *
 * @param instead posting that it replaces and that ends on the same day; null: it comes behind those that are held
 * @param minorityLanguageDuty whether the duty is done in a minority language
 */
public record BeginPosting(
        PostCode post,
        UnitId unit,
        LocalDate from,
        @Nullable Long instead,
        boolean minorityLanguageDuty) {}
