package vn.nangchuan.units.codelist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.ReadingLimits;

/** A code list that was read, of one province or of the whole country. */
public final class CodeList {

    /** The country had 10,794 units before July 2025. */
    public static final int MOST_ROWS = 20_000;

    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = ReadingLimits.ofRows(MOST_ROWS).fileBytes();

    private final String fileName;
    private final String digest;
    private final List<ListedUnit> units;
    private final List<RowFinding> findings;

    private CodeList(String fileName, String digest, List<ListedUnit> units, List<RowFinding> findings) {
        this.fileName = fileName;
        this.digest = digest;
        this.units = List.copyOf(units);
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a list. Rows that are wrong are found, and the others read all the same.
     *
     * @throws BusinessRuleViolation when it cannot be read at all: with a finding of the spreadsheet's,
     *     {@link UnitListFinding#UNIT_LIST_COLUMN_MISSING} or {@link UnitListFinding#UNIT_LIST_EMPTY}
     */
    public static CodeList read(String fileName, byte[] content) {
        CodeListReader reader = new CodeListReader();
        reader.read(fileName, content);
        return new CodeList(fileName, digest(content), reader.units(), reader.findings());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    public String fileName() {
        return fileName;
    }

    String digest() {
        return digest;
    }

    List<ListedUnit> units() {
        return units;
    }

    /** In the order of the rows. */
    List<RowFinding> findings() {
        return findings;
    }
}
