package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** How numbers are shown, by the number of their style; by it a number is known to be a day. */
final class CellFormats {

    private static final int MOST_STYLES = 65_500;
    private static final int LONGEST_CODE = 255;
    private static final String GENERAL = "General";

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;
    private String section = "";
    private int fills;
    /** Counted from 1. */
    private final BitSet redFills = new BitSet();

    private final BitSet redStyles = new BitSet();

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellFormats read(PackageParts parts, @Nullable String name, boolean from1904)
            throws IOException, XMLStreamException {
        CellFormats formats = new CellFormats(from1904);
        try (InputStream content = name == null ? null : parts.open(name)) {
            if (content != null) {
                formats.readAll(content);
            }
        }
        return formats;
    }

    private void readAll(InputStream content) throws XMLStreamException {
        PartReader.elements(content, reader -> {
            switch (reader.name()) {
                case "numFmt" -> addCode(reader);
                case "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" -> section = reader.name();
                case "fill" -> fills += section.equals("fills") ? 1 : 0;
                case "fgColor" -> {
                    if (section.equals("fills") && AddedStyles.RED.equals(reader.attribute("rgb"))) {
                        redFills.set(fills);
                    }
                }
                case "xf" -> {
                    if (section.equals("cellXfs")) {
                        redStyles.set(styles.size(), redFills.get(Math.max(reader.number("fillId", 0) + 1, 0)));
                        addStyle(reader.number("numFmtId", 0));
                    }
                }
                default -> {}
            }
        });
    }

    private void addCode(PartReader reader) {
        String code = reader.attribute("formatCode", GENERAL);
        if (codes.size() < MOST_STYLES && code.length() <= LONGEST_CODE) {
            codes.put(reader.number("numFmtId", -1), code);
        }
    }

    private void addStyle(int format) {
        if (styles.size() == MOST_STYLES) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_TOO_MUCH_INSIDE);
        }
        styles.add(format);
    }

    /** The styles of cells, to be added to. */
    AddedStyles added() {
        return new AddedStyles(styles.size(), redStyles);
    }

    /** The cell of a number as the file writes it, in a style. */
    Cell number(String written, int style) {
        double value;
        try {
            value = Double.parseDouble(written);
        } catch (NumberFormatException notOne) {
            return new Cell.Text(written);
        }
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String code = code(format);
        if (DateUtil.isADateFormat(format, code) && isDay(value)) {
            return new Cell.Dated(
                    DateUtil.getLocalDateTime(value, from1904),
                    code.toLowerCase(Locale.ROOT).contains("d"));
        }
        return new Cell.Numeric(exact(written, value), shown(written, value, format, code));
    }

    /** What is less than a day is a time of day. */
    private static boolean isDay(double value) {
        return value >= 1 && DateUtil.isValidExcelDate(value);
    }

    private String code(int format) {
        String own = codes.get(format);
        String builtin = own == null ? BuiltinFormats.getBuiltinFormat(format) : own;
        return builtin == null ? GENERAL : builtin;
    }

    private static BigDecimal exact(String written, double value) {
        return Double.isFinite(value) ? new BigDecimal(written.strip()) : BigDecimal.ZERO;
    }

    /** Without a format as it is, and not in powers of ten as from the twelfth figure on. */
    private String shown(String written, double value, int format, String code) {
        if (code.equalsIgnoreCase(GENERAL) || code.equals("@")) {
            BigDecimal plain = exact(written, value).stripTrailingZeros();
            return plain.scale() < -20 || plain.scale() > 20 ? plain.toString() : plain.toPlainString();
        }
        return formatter.formatRawCellContents(value, format, code, from1904).strip();
    }
}
