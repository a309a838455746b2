package vn.nangchuan.spreadsheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML part as it was read, with changes. The platform's writer loses line ends: a carriage return in a text
 * and line feeds in attributes, as in the help of a cell, would come back as a space.
 */
final class PartWriter {

    private final Writer out;
    /** Of the elements that are ours, as of those around them. */
    private final String prefix;
    /** A start tag is written to its end when it is known whether anything is in it. */
    private boolean open;

    private PartWriter(Writer out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    /** Writes to a part, of which the reader stands at the outermost element. */
    static PartWriter of(OutputStream to, PartReader reader) throws IOException {
        PartWriter writer =
                new PartWriter(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)), prefix(reader));
        writer.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return writer;
    }

    /** Writes elements aside, to be added elsewhere in the part. */
    PartWriter aside(Writer to) {
        return new PartWriter(to, prefix);
    }

    private static String prefix(PartReader reader) {
        String prefix = reader.xml().getPrefix();
        return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    }

    /** Writes what the reader stands at. */
    void copy(PartReader reader, int event) throws IOException {
        XMLStreamReader xml = reader.xml();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> copyStart(reader, Map.of());
            case XMLStreamConstants.END_ELEMENT -> end(prefix(reader), reader.name());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(xml.getText());
            case XMLStreamConstants.COMMENT -> raw("<!--" + xml.getText() + "-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                raw("<?" + xml.getPITarget() + " " + nonNull(xml.getPIData()) + "?>");
            default -> {}
        }
    }

    private static String nonNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Writes the beginning of the element with other attributes; those that become empty are left out. */
    void copyStart(PartReader reader, Map<String, String> changed) throws IOException {
        XMLStreamReader xml = reader.xml();
        close();
        out.write("<" + prefix(reader) + reader.name());
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String declared = xml.getNamespacePrefix(at);
            attribute(declared == null ? "xmlns" : "xmlns:" + declared, nonNull(xml.getNamespaceURI(at)));
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (!changed.containsKey(xml.getAttributeLocalName(at))) {
                String own = nonNull(xml.getAttributePrefix(at));
                attribute((own.isEmpty() ? "" : own + ":") + xml.getAttributeLocalName(at), xml.getAttributeValue(at));
            }
        }
        for (Map.Entry<String, String> attribute : changed.entrySet()) {
            if (!attribute.getValue().isEmpty()) {
                attribute(attribute.getKey(), attribute.getValue());
            }
        }
        open = true;
    }

    /** Begins an element of ours, with names and values of attributes in turn. */
    void start(String name, String... attributes) throws IOException {
        close();
        out.write("<" + prefix + name);
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        open = true;
    }

    void end(String name) throws IOException {
        end(prefix, name);
    }

    private void end(String ofName, String name) throws IOException {
        out.write(open ? "/>" : "</" + ofName + name + ">");
        open = false;
    }

    void text(String text) throws IOException {
        close();
        out.write(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;"));
    }

    /** Writes what was written aside. */
    void raw(String xml) throws IOException {
        close();
        out.write(xml);
    }

    private void attribute(String name, String value) throws IOException {
        out.write(" " + name + "=\""
                + value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                        .replace("\t", "&#9;")
                        .replace("\n", "&#10;")
                        .replace("\r", "&#13;")
                + "\"");
    }

    private void close() throws IOException {
        out.write(open ? ">" : "");
        open = false;
    }

    void flush() throws IOException {
        out.flush();
    }
}
