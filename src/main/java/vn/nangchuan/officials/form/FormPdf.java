package vn.nangchuan.officials.form;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints a sheet as PDF: A4 with the margins of administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục I), page
 * numbers, and at the end the places for signatures.
 */
public final class FormPdf {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float TOP = 20 * MILLIMETRE;
    private static final float LEFT = 30 * MILLIMETRE;
    private static final float RIGHT = 18 * MILLIMETRE;
    private static final float PHOTO_WIDTH = 40 * MILLIMETRE;
    private static final float PHOTO_HEIGHT = 60 * MILLIMETRE;
    private static final float SIGNATURE_HEIGHT = 30 * MILLIMETRE;
    private static final float CELL_PADDING = 3;
    private static final float BETWEEN = 6;
    private static final String GAP = "    ";
    private static final String ROOM = ".".repeat(24);

    private final FormFonts fonts = new FormFonts();
    private final Document document = new Document(PageSize.A4, LEFT, RIGHT, TOP, TOP);

    private FormPdf() {}

    /** The bytes of the document. */
    public static byte[] of(FormSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FormPdf().print(sheet, bytes);
        return bytes.toByteArray();
    }

    private void print(FormSheet sheet, ByteArrayOutputStream bytes) {
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageNumbers(fonts.small(), sheet.fullName()));
        document.addTitle(FormWords.TITLE + " – " + sheet.fullName());
        document.setDocumentLanguage("vi-VN");
        document.open();
        document.add(head(sheet));
        document.add(title());
        if (sheet.note() != null) {
            document.add(note(sheet.note()));
        }
        sheet.parts().forEach(this::add);
        document.add(signatures());
        document.close();
    }

    private PdfPTable head(FormSheet sheet) {
        PdfPTable head = table(List.of(1, 3));
        PdfPCell photo = new PdfPCell(new Phrase(FormWords.PHOTO, fonts.small()));
        photo.setFixedHeight(PHOTO_HEIGHT);
        photo.setHorizontalAlignment(Element.ALIGN_CENTER);
        photo.setVerticalAlignment(Element.ALIGN_MIDDLE);
        head.setWidths(new float[] {PHOTO_WIDTH, PageSize.A4.getWidth() - LEFT - RIGHT - PHOTO_WIDTH});
        head.addCell(photo);
        PdfPCell units = new PdfPCell();
        units.setBorder(Rectangle.NO_BORDER);
        units.setPaddingLeft(2 * BETWEEN);
        units.addElement(line(FormWords.MANAGED_BY, sheet.managedBy()));
        units.addElement(line(FormWords.NUMBER, ""));
        units.addElement(line(FormWords.USED_BY, sheet.usedBy()));
        units.addElement(line(FormWords.CODE, ""));
        head.addCell(units);
        return head;
    }

    private Paragraph title() {
        Paragraph title = new Paragraph(FormWords.TITLE, fonts.title());
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingBefore(2 * BETWEEN);
        title.setSpacingAfter(2 * BETWEEN);
        return title;
    }

    private Paragraph note(String text) {
        Paragraph note = new Paragraph(text, fonts.small());
        note.setAlignment(Element.ALIGN_CENTER);
        note.setSpacingAfter(2 * BETWEEN);
        return note;
    }

    private void add(FormSheet.Part part) {
        switch (part) {
            case FormSheet.Line line -> document.add(item(line));
            case FormSheet.Table table -> document.add(rows(table));
        }
    }

    private Paragraph item(FormSheet.Line line) {
        Paragraph item = new Paragraph();
        String before = line.number() + ") ";
        for (FormSheet.Field field : line.fields()) {
            item.add(new Chunk(before, fonts.text()));
            add(item, field.label(), field.value());
            before = GAP;
        }
        item.setSpacingAfter(BETWEEN / 2);
        return item;
    }

    private Paragraph line(String label, String value) {
        Paragraph line = new Paragraph();
        add(line, label, value);
        line.setSpacingAfter(BETWEEN / 2);
        return line;
    }

    private void add(Paragraph line, String label, String value) {
        line.add(new Chunk(label + ": ", fonts.text()));
        line.add(value.isBlank() ? new Chunk(ROOM, fonts.text()) : new Chunk(value, fonts.bold()));
    }

    /** Title and heading are repeated on each page; a table without rows leaves one to write in. */
    private PdfPTable rows(FormSheet.Table content) {
        PdfPTable table = table(content.shares());
        table.setSplitLate(true);
        table.setSpacingBefore(BETWEEN);
        PdfPCell title = cell(content.number() + ") " + content.title(), fonts.bold(), Element.ALIGN_LEFT);
        title.setBorder(Rectangle.NO_BORDER);
        title.setColspan(content.columns().size());
        title.setPaddingLeft(0);
        title.setPaddingBottom(BETWEEN);
        table.addCell(title);
        addHeading(table, content.columns());
        List<List<String>> rows = content.rows().isEmpty()
                ? List.of(content.columns().stream().map(_ -> " ").toList())
                : content.rows();
        rows.forEach(row -> row.forEach(value -> table.addCell(cell(value, fonts.text(), Element.ALIGN_LEFT))));
        table.setSpacingAfter(BETWEEN);
        return table;
    }

    private void addHeading(PdfPTable table, List<String> columns) {
        List<String> months = List.of(FormWords.FROM, FormWords.UNTIL);
        boolean hasMonths = columns.size() > 2 && columns.subList(0, 2).equals(months);
        table.setHeaderRows(hasMonths ? 3 : 2);
        if (hasMonths) {
            PdfPCell over = heading(FormWords.MONTHS);
            over.setColspan(2);
            table.addCell(over);
        }
        columns.stream().skip(hasMonths ? 2 : 0).forEach(column -> {
            PdfPCell heading = heading(column);
            heading.setRowspan(hasMonths ? 2 : 1);
            table.addCell(heading);
        });
        if (hasMonths) {
            months.forEach(column -> table.addCell(heading(column)));
        }
    }

    private PdfPCell heading(String column) {
        return cell(column, fonts.small(), Element.ALIGN_CENTER);
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(CELL_PADDING);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        return cell;
    }

    private static PdfPTable table(List<Integer> shares) {
        PdfPTable table = new PdfPTable(shares.size());
        table.setWidthPercentage(100);
        float[] widths = new float[shares.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = shares.get(column);
        }
        table.setWidths(widths);
        return table;
    }

    /** Kept together: a signature that stands alone on a page is under nothing. */
    private PdfPTable signatures() {
        PdfPTable signatures = table(List.of(7, 5));
        signatures.setSpacingBefore(2 * BETWEEN);
        signatures.setKeepTogether(true);
        signatures.addCell(signature(FormWords.DECLARER, FormWords.DECLARATION));
        signatures.addCell(signature(FormWords.HEAD, FormWords.SEAL));
        return signatures;
    }

    private PdfPCell signature(String who, String below) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setMinimumHeight(SIGNATURE_HEIGHT);
        cell.addElement(centred(FormWords.PLACE_AND_DAY, fonts.small()));
        cell.addElement(centred(who, fonts.bold()));
        cell.addElement(centred(below, fonts.small()));
        return cell;
    }

    private static Paragraph centred(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }
}
