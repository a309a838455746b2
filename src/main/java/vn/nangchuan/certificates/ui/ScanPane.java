package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import vn.nangchuan.files.FileSummary;
import vn.nangchuan.files.FileType;
import vn.nangchuan.files.ui.ScanDownloads;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** The scan, page by page, and the way to the file as it came in. */
public class ScanPane extends Section {

    /** Of a longer scan the first pages are shown, and the rest is in the original. */
    private static final int MOST_PAGES = 20;

    private final Div paper = new Div();
    private final Button zoom = new Button(Icon.SEARCH.create(), _ -> toggleZoom());

    public ScanPane(FileSummary scan, ScanDownloads downloads) {
        addClassName("scan-pane");
        paper.addClassName("scan-paper");
        paper.getElement().setAttribute("tabindex", "0");
        add(head(scan, downloads.original(scan.id())), paper);
        if (scan.type() == FileType.PDF) {
            int shown = Math.min(scan.pages(), MOST_PAGES);
            for (int page = 1; page <= shown; page++) {
                addPage(downloads.page(scan.id(), page), translate("certificates.scan.page", page, scan.pages()));
            }
            if (scan.pages() > shown) {
                paper.add(new Paragraph(translate("certificates.scan.more", scan.pages() - shown)));
            }
        } else {
            addPage(downloads.original(scan.id()), translate("certificates.scan.page", 1, 1));
        }
    }

    private Div head(FileSummary scan, DownloadHandler original) {
        Formats formats = new Formats(getLocale());
        Span what = new Span(translate(
                "files.scan.file",
                scan.name(),
                scan.type().name(),
                formats.number(scan.size() / 1024.0 / 1024.0),
                scan.pages()));
        what.addClassName("secondary");
        Div words = new Div(new H2(translate("certificates.scan")), what);
        words.addClassName("scan-words");
        Anchor open = new Anchor(original, AttachmentType.INLINE, translate("certificates.scan.original"));
        open.setTarget(AnchorTarget.BLANK);
        zoom.setText(translate("certificates.scan.zoom-in"));
        zoom.addThemeVariants(ButtonVariant.TERTIARY);
        Div links = new Div(zoom, open);
        links.addClassName("scan-links");
        Div head = new Div(words, links);
        head.addClassName("scan-head");
        return head;
    }

    private void addPage(DownloadHandler picture, String name) {
        Image image = new Image(picture, name);
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().addEventListener("error", _ -> {
            Paragraph failure = new Paragraph(translate("certificates.scan.undrawable", name));
            failure.addClassName("scan-failure");
            paper.replace(image, failure);
        });
        paper.add(image);
    }

    private void toggleZoom() {
        boolean zoomed = !paper.hasClassName("zoomed");
        paper.setClassName("zoomed", zoomed);
        zoom.setText(translate(zoomed ? "certificates.scan.zoom-out" : "certificates.scan.zoom-in"));
    }
}
