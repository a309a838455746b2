package vn.nangchuan.spreadsheets;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Walks the elements of an XML part. A document type is refused where it stands, before anything is made of it. */
final class PartReader {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    PartReader(InputStream part) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamReader(part);
    }

    /** The platform's own, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /** Reads a part to its end. */
    static void elements(InputStream part, Consumer<PartReader> atStart) throws XMLStreamException {
        PartReader reader = new PartReader(part);
        for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                atStart.accept(reader);
            }
        }
    }

    /** The next event, one of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_ENTITIES);
        }
        return event;
    }

    /** What is read, to be written again as it is. */
    XMLStreamReader xml() {
        return xml;
    }

    /** Name of the element without its namespace. */
    String name() {
        return xml.getLocalName();
    }

    boolean isAt(String element) {
        return xml.getLocalName().equals(element);
    }

    /** An attribute by its name without namespace. */
    @Nullable
    String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number; the other where there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** Adds a piece of text, until there is more than is read; comments and instructions are none. */
    void addText(StringBuilder to, int most) throws TooLong {
        if (!xml.isCharacters() && xml.getEventType() != XMLStreamConstants.CDATA) {
            return;
        }
        if (to.length() + xml.getTextLength() > most) {
            throw new TooLong();
        }
        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** More text than is read. */
    static final class TooLong extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
