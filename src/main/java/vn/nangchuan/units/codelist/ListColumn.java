package vn.nangchuan.units.codelist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nangchuan.kernel.VietnameseText;

/** The columns of a code list, under the names that the statistics office and its copies give them. */
enum ListColumn {
    CODE(true, "code", "ma"),
    PARENT_CODE(true, "parent_code", "ma_cap_tren"),
    LEVEL(true, "level", "cap"),
    TYPE(true, "type", "loai"),
    NAME(true, "name", "ten"),
    PROVINCE_CODE(true, "province_code", "ma_tinh"),
    VALID_FROM(false, "valid_from", "tu_ngay"),
    VALID_TO(false, "valid_to", "den_ngay"),
    RESOLUTION(false, "resolution", "nghi_quyet");

    private final boolean needed;
    private final Set<String> names;

    ListColumn(boolean needed, String... names) {
        this.needed = needed;
        this.names = Set.of(names);
    }

    /** What a column with that heading holds; other columns are passed over. */
    static Optional<ListColumn> under(String heading) {
        String name = VietnameseText.searchKey(heading).replace(' ', '_');
        return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
    }

    static List<ListColumn> needed() {
        return Stream.of(values()).filter(column -> column.needed).toList();
    }

    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
