package vn.nangchuan.officials.form;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** At the foot of each page whose sheet it is and which page of how many; the whole is known at the end only. */
class PageNumbers extends PdfPageEventHelper {

    private static final float ABOVE_EDGE = 28;
    private static final float ROOM_FOR_WHOLE = 24;

    private final Font font;
    private final String fullName;
    private PdfTemplate whole;

    @SuppressWarnings("NullAway.Init")
    PageNumbers(Font font, String fullName) {
        this.font = font;
        this.fullName = fullName;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        whole = writer.getDirectContent().createTemplate(ROOM_FOR_WHOLE, font.getSize());
        whole.setBoundingBox(new org.openpdf.text.Rectangle(0, -font.getSize(), ROOM_FOR_WHOLE, font.getSize()));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        BaseFont base = font.getBaseFont();
        String page = "Trang " + writer.getPageNumber() + "/";
        float end = document.right() - ROOM_FOR_WHOLE;
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, new Phrase(fullName, font), document.left(), ABOVE_EDGE, 0);
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_LEFT,
                new Phrase(page, font),
                end - base.getWidthPoint(page, font.getSize()),
                ABOVE_EDGE,
                0);
        canvas.addTemplate(whole, end, ABOVE_EDGE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                whole, Element.ALIGN_LEFT, new Phrase(Integer.toString(writer.getPageNumber() - 1), font), 0, 0, 0);
    }
}
