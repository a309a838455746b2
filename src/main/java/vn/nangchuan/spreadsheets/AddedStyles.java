package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The styles of a workbook, with those added that cells of it have once they are coloured. */
final class AddedStyles {

    /** Light red, a shade beside the one that spreadsheets offer for what is bad, so that ours is known again. */
    static final String RED = "FFFFC8CC";

    private enum Look {
        RED,
        /** No longer red. */
        PLAIN,
        /** Text that stays text when it is edited. */
        LITERAL
    }

    /** A style made of one that was there. */
    private record Added(int from, Look look) {

        Map<String, String> attributes(int red) {
            return switch (look) {
                case RED -> Map.of("fillId", String.valueOf(red), "applyFill", "1");
                case PLAIN -> Map.of("fillId", "0", "applyFill", "");
                case LITERAL -> Map.of("quotePrefix", "1");
            };
        }
    }

    private final int existing;
    private final BitSet red;
    private final Map<Added, Integer> added = new LinkedHashMap<>();
    private final Map<Added, String> written = new LinkedHashMap<>();
    private int fills;

    /**
     * @param existing how many there are; where there is none, none is added
     * @param red which of them we made, when the file was given back before
     */
    AddedStyles(int existing, BitSet red) {
        this.existing = existing;
        this.red = red;
    }

    /** Number of the style that is like another, and coloured. */
    String coloured(int style) {
        int known = style >= 0 && style < existing ? style : 0;
        return red.get(known) ? String.valueOf(known) : number(new Added(known, Look.RED));
    }

    boolean isColoured(int style) {
        return style >= 0 && red.get(style);
    }

    /** Number of the style that is like a coloured one, and is not. */
    String plain(int style) {
        return number(new Added(style, Look.PLAIN));
    }

    /** Number of the style in which what is said of the rows stands. */
    String literal() {
        return number(new Added(0, Look.LITERAL));
    }

    private String number(Added style) {
        return existing == 0 ? "" : String.valueOf(added.computeIfAbsent(style, _ -> existing + added.size()));
    }

    /** Writes the part again. */
    void write(InputStream content, OutputStream to) throws IOException, XMLStreamException {
        PartReader reader = new PartReader(content);
        int event = reader.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = reader.next();
        }
        PartWriter writer = PartWriter.of(to, reader);
        for (; event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            switch (event == XMLStreamConstants.START_ELEMENT ? reader.name() : "") {
                case "fills" -> copyFills(reader, writer);
                case "borders", "cellStyleXfs" -> {
                    addFillsUnlessThere(writer);
                    writer.copy(reader, event);
                }
                case "cellXfs" -> {
                    addFillsUnlessThere(writer);
                    copyStyles(reader, writer);
                }
                default -> writer.copy(reader, event);
            }
        }
        writer.flush();
    }

    private void copyFills(PartReader reader, PartWriter writer) throws IOException, XMLStreamException {
        writer.copyStart(reader, counted(reader, 1));
        for (int event = reader.next(); !ends(event, "fills", reader); event = reader.next()) {
            fills += event == XMLStreamConstants.START_ELEMENT && reader.isAt("fill") ? 1 : 0;
            writer.copy(reader, event);
        }
        addFill(writer, "solid");
        writer.copy(reader, XMLStreamConstants.END_ELEMENT);
    }

    /** The first two are the program's own, whatever they say. */
    private void addFillsUnlessThere(PartWriter writer) throws IOException {
        if (fills == 0) {
            writer.start("fills", "count", "3");
            addFill(writer, "none");
            addFill(writer, "gray125");
            addFill(writer, "solid");
            writer.end("fills");
        }
    }

    private void addFill(PartWriter writer, String pattern) throws IOException {
        fills++;
        writer.start("fill");
        writer.start("patternFill", "patternType", pattern);
        if (pattern.equals("solid")) {
            writer.start("fgColor", "rgb", RED);
            writer.end("fgColor");
            writer.start("bgColor", "indexed", "64");
            writer.end("bgColor");
        }
        writer.end("patternFill");
        writer.end("fill");
    }

    private void copyStyles(PartReader reader, PartWriter writer) throws IOException, XMLStreamException {
        writer.copyStart(reader, counted(reader, added.size()));
        int style = 0;
        for (int event = reader.next(); !ends(event, "cellXfs", reader); event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("xf")) {
                copyStyle(reader, writer, style++);
            } else {
                writer.copy(reader, event);
            }
        }
        for (Added each : added.keySet()) {
            writer.raw(written.getOrDefault(each, ""));
        }
        writer.copy(reader, XMLStreamConstants.END_ELEMENT);
    }

    /** Writes it where it stands, and aside for each that is made of it. */
    private void copyStyle(PartReader reader, PartWriter writer, int style) throws IOException, XMLStreamException {
        List<PartWriter> writers = new ArrayList<>();
        Map<Added, StringWriter> aside = new LinkedHashMap<>();
        writer.copyStart(reader, Map.of());
        writers.add(writer);
        for (Added each : added.keySet()) {
            if (each.from() == style) {
                StringWriter text = new StringWriter();
                PartWriter of = writer.aside(text);
                of.copyStart(reader, each.attributes(fills - 1));
                writers.add(of);
                aside.put(each, text);
            }
        }
        int event = XMLStreamConstants.START_ELEMENT;
        while (!ends(event, "xf", reader)) {
            event = reader.next();
            for (PartWriter each : writers) {
                each.copy(reader, event);
            }
        }
        aside.forEach((each, text) -> written.put(each, text.toString()));
    }

    private static Map<String, String> counted(PartReader reader, int more) {
        int count = reader.number("count", -1);
        return count < 0 ? Map.of() : Map.of("count", String.valueOf(count + more));
    }

    private static boolean ends(int event, String element, PartReader reader) {
        return event == XMLStreamConstants.END_ELEMENT && reader.isAt(element);
    }
}
