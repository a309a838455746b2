package vn.nangchuan.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture to its last line, thinned out, so that little of it is in memory at once. */
final class PictureCheck {

    /** A4 at 600 dots per inch has 35 million. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final double KEPT_PIXELS = 1_000_000;

    private final String format;
    private boolean cutOff;

    PictureCheck(String format) {
        this.format = format;
    }

    int pages(Path file) throws IOException {
        try (ImageInputStream input = new FileImageInputStream(file.toFile())) {
            return decode(input);
        }
    }

    int pages(byte[] content) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return decode(input);
        }
    }

    private int decode(ImageInputStream input) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((_, warning) -> cutOff |= tellsOfACut(warning));
            ImageReadParam thinned = thinned(reader);
            if (reader.canReadRaster()) {
                reader.readRaster(0, thinned);
            } else {
                reader.read(0, thinned);
            }
        } finally {
            reader.dispose();
        }
        if (cutOff) {
            throw new UnfitFile(FileFinding.FILE_DAMAGED);
        }
        return 1;
    }

    /** Such that the last line is among those kept: else what is cut off below goes unseen. */
    private static ImageReadParam thinned(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new UnfitFile(FileFinding.FILE_TOO_COMPLEX);
        }
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / KEPT_PIXELS)));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, (width - 1) % step, (height - 1) % step);
        return parameters;
    }

    /** The JPEG reader only warns of an early end, and paints the rest grey. */
    private static boolean tellsOfACut(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature end");
    }
}
