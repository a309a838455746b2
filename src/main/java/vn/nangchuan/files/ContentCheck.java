package vn.nangchuan.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Reads an upload to its end, as whoever opens it later will. Only two are read at once, because a reader may need
 * some hundred megabytes of memory for a moment.
 */
@Component
class ContentCheck {

    private final Semaphore readers = new Semaphore(2);

    /**
     * @return the number of pages
     * @throws UnfitFile when it is not to be taken
     */
    int pagesOf(Path file, FileType type) throws UnfitFile {
        readers.acquireUninterruptibly();
        try {
            return switch (type) {
                case PDF -> new PdfCheck(file).pages();
                case JPEG -> new PictureCheck("jpeg").pages(file);
                case PNG -> new PictureCheck("png").pages(PngCriticalChunks.of(file));
            };
        } catch (UnfitFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnfitFile(FileFinding.FILE_DAMAGED, e);
        } finally {
            readers.release();
        }
    }
}
