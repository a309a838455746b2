package vn.nangchuan.spreadsheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** What a file is, by its name and its first bytes, which must agree. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    /** What Excel calls the stream of a workbook behind a password. */
    private static final String ENCRYPTED = "EncryptedPackage";

    /**
     * @throws BusinessRuleViolation when it is neither, or not what it is called, or too large to be looked at
     */
    static FileKind of(String fileName, byte[] content, ReadingLimits limits) {
        if (content.length > limits.fileBytes()) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        return switch (ending(fileName)) {
            case "xlsx" -> workbook(content);
            case "xls" ->
                throw refused(
                        isEncrypted(content)
                                ? SpreadsheetFinding.SHEET_ENCRYPTED
                                : SpreadsheetFinding.SHEET_OLD_FORMAT);
            case "xlsm", "xltm", "xlam" -> throw refused(SpreadsheetFinding.SHEET_MACROS);
            case "csv", "txt", "tsv" -> text(content);
            default -> throw refused(SpreadsheetFinding.SHEET_TYPE_UNKNOWN);
        };
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind workbook(byte[] content) {
        if (begins(content, OLE)) {
            throw refused(
                    isEncrypted(content) ? SpreadsheetFinding.SHEET_ENCRYPTED : SpreadsheetFinding.SHEET_OLD_FORMAT);
        }
        if (!begins(content, ZIP)) {
            throw refused(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        }
        return WORKBOOK;
    }

    private static FileKind text(byte[] content) {
        if (begins(content, ZIP) || begins(content, OLE) || begins(content, PDF)) {
            throw refused(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        }
        return TEXT;
    }

    private static boolean isEncrypted(byte[] content) {
        String wide = new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return begins(content, OLE) && new String(content, StandardCharsets.ISO_8859_1).contains(wide);
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    private static BusinessRuleViolation refused(SpreadsheetFinding why) {
        return new BusinessRuleViolation(why);
    }
}
