package vn.nangchuan.officials.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nangchuan.spreadsheets.Column;
import vn.nangchuan.spreadsheets.Table;

/** A workbook of many new people: each with a post, an identity document and three papers, in 18 columns. */
final class LargeWorkbook {

    private LargeWorkbook() {}

    /** @param people how many rows */
    static byte[] of(int people) throws IOException {
        List<Column<Integer>> columns = List.of(
                Column.text("Họ và tên", row -> "Hoàng Văn " + name(row)),
                Column.text("Giới tính", row -> row % 3 == 0 ? "Nữ" : "Nam"),
                Column.date("Ngày sinh", row -> LocalDate.of(1970, 1, 1).plusDays(row)),
                Column.text("Số CCCD", "%012d"::formatted),
                Column.text("Điện thoại", row -> "09%08d".formatted(row)),
                Column.text("Dân tộc", _ -> "Tày"),
                Column.text("Chức danh", _ -> "Trưởng thôn"),
                Column.text("Ngày bổ nhiệm", _ -> "01/06/2018"),
                Column.text("Ngày tuyển dụng", _ -> "01/06/2010"),
                Column.text("Chuyên môn: trình độ", _ -> "Đại học"),
                Column.text("Chuyên môn: nơi cấp", _ -> "Đại học Thái Nguyên"),
                Column.text("Chuyên môn: ngày cấp", _ -> "06/2005"),
                Column.text("Lý luận chính trị: trình độ", _ -> "Trung cấp"),
                Column.text("Lý luận chính trị: nơi cấp", _ -> "Trường Chính trị Hoàng Văn Thụ"),
                Column.text("Lý luận chính trị: ngày cấp", _ -> "15/09/2014"),
                Column.text("Tin học: trình độ", _ -> "Cơ bản"),
                Column.text("Tin học: nơi cấp", _ -> "Sở Thông tin và Truyền thông"),
                Column.text("Tin học: ngày cấp", _ -> "10/10/2016"));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Stream<Integer> rows = IntStream.rangeClosed(1, people).boxed();
        new Table<>("Danh sách", columns).writeWorkbook(rows, workbook);
        return workbook.toByteArray();
    }

    private static String name(int row) {
        return "" + (char) ('A' + row % 26) + (char) ('a' + row / 26 % 26) + (char) ('a' + row / 676 % 26);
    }
}
