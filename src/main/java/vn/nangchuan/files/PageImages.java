package vn.nangchuan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Service;
import vn.nangchuan.files.FilePermissions.MayReadFiles;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.scope.JudgedInside;

/**
 * Draws pages of PDF scans as pictures, so that a scan can be read beside a form in any browser and nothing in it is
 * run there. Only one page is drawn at a time, because it may need some hundred megabytes for a moment.
 */
@Service
public class PageImages {

    /** Of what {@link #draw} makes. */
    public static final String MEDIA_TYPE = "image/jpeg";

    private final FileStore files;
    private final Semaphore drawers = new Semaphore(1);

    PageImages(FileStore files) {
        this.files = files;
    }

    /**
     * One page; empty when there is no such page of a PDF in the scope.
     *
     * @param page counted from 1
     * @throws UncheckedIOException when it cannot be drawn as it is meant, within bounds
     */
    @MayReadFiles
    @JudgedInside("the scan is opened through the service that keeps it")
    public Optional<byte[]> draw(FileId id, int page) {
        try (OpenedFile file = files.open(id).orElse(null)) {
            if (file == null
                    || file.summary().type() != FileType.PDF
                    || !file.summary().hasPage(page)) {
                return Optional.empty();
            }
            return Optional.of(drawn(file.content().readAllBytes(), page));
        } catch (IOException e) {
            throw new UncheckedIOException("Page " + page + " of the scan " + id + " cannot be drawn", e);
        }
    }

    private byte[] drawn(byte[] content, int page) throws IOException {
        drawers.acquireUninterruptibly();
        try (ByteArrayOutputStream picture = new ByteArrayOutputStream()) {
            ImageIO.write(PdfPage.draw(content, page), "jpeg", picture);
            return picture.toByteArray();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(e);
        } finally {
            drawers.release();
        }
    }
}
