package vn.nangchuan.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws one page of a PDF within bounds of time and size. A page of which a part cannot be drawn is not drawn at all. */
final class PdfPage {

    private static final float LONGEST_SIDE = 1800;
    private static final float MOST_PIXELS_PER_POINT = 300 / 72f;
    private static final long MOST_PIXELS_OF_PICTURE = 50_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private PdfPage() {}

    static BufferedImage draw(byte[] content, int page) throws IOException {
        try (RandomAccessReadBuffer source = new RandomAccessReadBuffer(content);
                PDDocument document = new BoundedPdfParser(source).parse(false)) {
            PDRectangle paper = document.getPage(page - 1).getCropBox();
            float longest = Math.max(1, Math.max(paper.getWidth(), paper.getHeight()));
            float scale = Math.min(LONGEST_SIDE / longest, MOST_PIXELS_PER_POINT);
            PDFRenderer renderer = new BoundedRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, scale, ImageType.RGB);
        }
    }

    private static class BoundedRenderer extends PDFRenderer {

        BoundedRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters);
        }
    }

    private static class BoundedDrawer extends PageDrawer {

        private final long end = System.nanoTime() + LONGEST.toNanos();

        BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new IOException("The page takes longer than " + LONGEST);
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS_OF_PICTURE) {
                throw new IOException("A picture on the page is larger than any scan");
            }
            super.drawImage(picture);
        }

        /** The drawer would leave out what it cannot read, and the page would look as if it were empty there. */
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            if (failure instanceof MissingOperandException) {
                super.operatorException(operator, operands, failure);
            } else {
                throw failure;
            }
        }
    }
}
