package vn.nangchuan.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any of them can be other than a spreadsheet program would write it. */
final class Workbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Writes a part. */
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    Workbook() {
        with(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml", "")));
        with("xl/workbook.xml", workbook("<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"));
        with(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml", "")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml", "")
                        + relation("rId3", "styles", "styles.xml", "")));
        sheet("");
    }

    static String workbook(String content) {
        return HEAD + "<workbook " + MAIN + ">" + content + "</workbook>";
    }

    static String relations(String content) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static String relation(String id, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(id, TYPES, type, target, mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"");
    }

    Workbook with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    Workbook with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** Rows of the first sheet, as XML. */
    Workbook sheet(String rows) {
        return with(SHEET, out -> writeSheet(out, rows));
    }

    static void writeSheet(OutputStream out, String rows) throws IOException {
        out.write((HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8));
    }

    Workbook sharing(String items) {
        return with("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + items + "</sst>");
    }

    Workbook styled(String content) {
        return with("xl/styles.xml", HEAD + "<styleSheet " + MAIN + ">" + content + "</styleSheet>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
