package vn.nangchuan.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;

/** Writes lists in their formats. */
final class ListFile {

    private ListFile() {}

    static <T> void write(ListOffer<T> list, ListFormat format, Stream<T> lines, OutputStream to) {
        try {
            switch (format) {
                case XLSX -> list.table().writeWorkbook(lines, to);
                case CSV -> list.table().writeCsv(lines, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A list cannot be written", e);
        }
    }

    /** Such as {@code so-can-bo.xlsx}. */
    static String name(String list, ListFormat format) {
        return list.toLowerCase(Locale.ROOT) + "." + format.extension();
    }
}
