package vn.nangchuan.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads every object of a PDF and refuses what a scan has no need of. Nothing in it is run, drawn or repaired. */
final class PdfCheck {

    private static final int TAIL = 2048;

    private final Path file;

    PdfCheck(Path file) {
        this.file = file;
    }

    int pages() throws IOException {
        requireEndMark();
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file)) {
            BoundedPdfParser parser = new BoundedPdfParser(source);
            try (PDDocument document = parser.parse(false)) {
                return pages(document, parser);
            } catch (InvalidPasswordException e) {
                throw new UnfitFile(FileFinding.FILE_ENCRYPTED, e);
            } catch (IOException | RuntimeException e) {
                parser.requireWithinBounds();
                throw e;
            }
        }
    }

    private static int pages(PDDocument document, BoundedPdfParser parser) throws IOException {
        if (document.isEncrypted()) {
            throw new UnfitFile(FileFinding.FILE_ENCRYPTED);
        }
        COSDocument objects = document.getDocument();
        PdfActiveContent.refuseIn(objects.getTrailer());
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            COSBase object = objects.getObjectFromPool(key).getObject();
            parser.requireWithinBounds();
            PdfActiveContent.refuseIn(object);
        }
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw new UnfitFile(FileFinding.FILE_DAMAGED);
        }
        return pages;
    }

    /** A PDF that was cut off lacks it; readers would repair that by guessing. */
    private void requireEndMark() throws IOException {
        try (RandomAccessFile input = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, input.length())];
            input.seek(input.length() - tail.length);
            input.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new UnfitFile(FileFinding.FILE_DAMAGED);
            }
        }
    }
}
