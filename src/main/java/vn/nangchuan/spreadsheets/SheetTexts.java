package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.PartReader.TooLong;

/** The texts that a workbook's cells share, by their number. */
final class SheetTexts {

    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_CHARACTERS = 10_000_000;

    private final List<@Nullable String> texts = new ArrayList<>();
    private long characters;

    private SheetTexts() {}

    static SheetTexts read(PackageParts parts, @Nullable String name) throws IOException, XMLStreamException {
        SheetTexts texts = new SheetTexts();
        try (InputStream content = name == null ? null : parts.open(name)) {
            if (content != null) {
                texts.readAll(new PartReader(content), parts.limits().cellCharacters());
            }
        }
        return texts;
    }

    private void readAll(PartReader reader, int most) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("si")) {
                addItem(reader, most);
            }
        }
    }

    /** One that is too long stands there as none, and is refused when a cell shows it. */
    private void addItem(PartReader reader, int most) throws XMLStreamException {
        try {
            add(itemEndingWith("si", reader, most));
        } catch (TooLong _) {
            add(null);
        }
    }

    private void add(@Nullable String text) {
        characters += text == null ? 0 : text.length();
        if (characters > MOST_CHARACTERS || texts.size() == MOST_TEXTS) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_TOO_MUCH_INSIDE);
        }
        texts.add(text);
    }

    /** The text of all runs of an item; how East Asian text is pronounced stands beside it and is left out. */
    static String itemEndingWith(String element, PartReader reader, int most) throws XMLStreamException, TooLong {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        for (int event = reader.next(); !isEnd(event, element, reader); event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("rPh")) {
                aside++;
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.isAt("rPh")) {
                aside--;
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("t") && aside == 0) {
                text.append(contentOf("t", reader, most - text.length()));
            }
        }
        return text.toString();
    }

    /** What stands in an element, composed. */
    static String contentOf(String element, PartReader reader, int most) throws XMLStreamException, TooLong {
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); !isEnd(event, element, reader); event = reader.next()) {
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                reader.addText(text, most);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isEnd(int event, String element, PartReader reader) {
        return event == XMLStreamConstants.END_ELEMENT && reader.isAt(element);
    }

    /** The text of that number; empty where there is none. */
    String get(int number) throws TooLong {
        String text = number >= 0 && number < texts.size() ? texts.get(number) : "";
        if (text == null) {
            throw new TooLong();
        }
        return text;
    }
}
