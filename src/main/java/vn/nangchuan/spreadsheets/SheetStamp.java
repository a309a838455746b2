package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.nangchuan.spreadsheets.PartReader.TooLong;

/** The property of a document that says from which template it came; programs keep it when they store the file. */
final class SheetStamp {

    static final String PROPERTY = "entry-sheet";
    static final int LONGEST = 255;

    private SheetStamp() {}

    static Optional<String> of(WorkbookReader workbook) throws IOException, XMLStreamException {
        try (InputStream content = workbook.customProperties()) {
            return content == null ? Optional.empty() : read(new PartReader(content));
        }
    }

    private static Optional<String> read(PartReader reader) throws XMLStreamException {
        String property = "";
        for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("property")) {
                property = reader.attribute("name", "");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && property.equals(PROPERTY)
                    && !reader.isAt("Properties")) {
                return text(reader);
            }
        }
        return Optional.empty();
    }

    /** One longer than is ever written is none of ours. */
    private static Optional<String> text(PartReader reader) throws XMLStreamException {
        try {
            return Optional.of(SheetTexts.contentOf(reader.name(), reader, LONGEST));
        } catch (TooLong _) {
            return Optional.empty();
        }
    }
}
