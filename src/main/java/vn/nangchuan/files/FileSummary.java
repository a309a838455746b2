package vn.nangchuan.files;

import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.OfficialId;

/**
 * A scan as screens name it.
 *
 * @param size in bytes
 * @param name to show and to download it under; safe in a header
 */
public record FileSummary(FileId id, OfficialId official, FileType type, long size, int pages, String name) {

    boolean hasPage(int page) {
        return page >= 1 && page <= pages;
    }
}
