package vn.nangchuan.files;

import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A scan as screens name it.
 *
 * @param keeper path of the unit that keeps the official's file now
 * @param size in bytes
 * @param name to show and to download it under; safe in a header
 */
public record FileSummary(
        FileId id, OfficialId official, UnitPath keeper, FileType type, long size, int pages, String name)
        implements KeptRecord {

    boolean hasPage(int page) {
        return page >= 1 && page <= pages;
    }
}
