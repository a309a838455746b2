package vn.nangchuan.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Scans of all sorts, good and bad. */
public final class ScanFixture {

    private ScanFixture() {}

    /** A good one-page PDF; another seed, another content. */
    public static byte[] pdf(long seed) {
        return pdf(document -> document.getDocumentInformation().setTitle("scan " + seed));
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfOfAScannedPage() {
        return pdf(document -> {
            try (var page = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(LosslessFactory.createFromImage(document, noise(600, 800)), 0, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] pdfWithoutPages() {
        return pdf(document -> document.removePage(0));
    }

    static byte[] pdfWithAction(String kind) {
        return pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, kind);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    static byte[] pdfWithKey(String key) {
        return pdf(document -> {
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.getPDFName(key), new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
    }

    static byte[] encryptedPdf(String userPassword) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A PDF whose table of objects is packed and unpacks to the given size. */
    static byte[] pdfWithTableOf(int unpackedBytes) {
        return pdfWithTable("/Filter /FlateDecode", deflated(new byte[unpackedBytes]));
    }

    /** A PDF whose table of objects is packed in the way that the entry names. */
    static byte[] pdfWithTable(String filterEntry, byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        int start = out.size();
        out.writeBytes(latin("1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 2 0 R " + filterEntry + " /Length "
                + packed.length + " >>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(latin("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A PDF whose page unpacks to the given size. */
    static byte[] pdfWithPageOf(int unpackedBytes) {
        return pdf(document -> {
            var stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(deflated(new byte[unpackedBytes]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    /** A picture of that format, {@code png} or {@code jpg}. */
    public static byte[] picture(String format, int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(noise(width, height), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG that claims a size and has one line of content. */
    static byte[] pngClaiming(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("\u0089PNG\r\n\u001a\n"));
        chunk(out, "IHDR", bytes(width, height), new byte[] {8, 0, 0, 0, 0});
        chunk(out, "IDAT", deflated(new byte[100]), new byte[0]);
        chunk(out, "IEND", new byte[0], new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] first, byte[] second) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(latin(kind));
        body.writeBytes(first);
        body.writeBytes(second);
        java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
        checksum.update(body.toByteArray());
        out.writeBytes(bytes(first.length + second.length));
        out.writeBytes(body.toByteArray());
        out.writeBytes(bytes((int) checksum.getValue()));
    }

    private static byte[] bytes(int... numbers) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(numbers.length * 4);
        for (int number : numbers) {
            buffer.putInt(number);
        }
        return buffer.array();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(7);
        Graphics2D graphics = image.createGraphics();
        for (int spot = 0; spot < 2000; spot++) {
            graphics.setColor(new Color(random.nextInt(1 << 24)));
            graphics.fillRect(random.nextInt(width), random.nextInt(height), 20, 20);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
