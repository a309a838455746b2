package vn.nangchuan.exports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.ListFormat;

/**
 * A list that somebody had written in the background, as its page shows it to them.
 *
 * @param keeper path of the unit at which it was asked for
 * @param filter by what it was narrowed, in words; empty where all was shown
 * @param rows lines written so far, or in the file
 * @param refusal code of the rule that was against it, or the id under which the log tells why it broke off; else null
 * @param until when the file is removed; null where none was written
 * @param cancelAsked whether it was called off, though lines may still be written
 */
public record ExportLine(
        long id,
        UnitPath keeper,
        String title,
        String filter,
        ListFormat format,
        Instant askedAt,
        ExportStatus status,
        int rows,
        @Nullable String refusal,
        @Nullable Instant until,
        boolean fetched,
        boolean cancelAsked)
        implements KeptRecord {}
