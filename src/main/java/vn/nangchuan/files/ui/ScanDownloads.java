package vn.nangchuan.files.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.OpenedFile;
import vn.nangchuan.files.PageImages;
import vn.nangchuan.kernel.FileId;

/**
 * Sends scans to the browser, asking anew each time whether the person may see them. The type is the one that was
 * checked when the scan came in, and the browser is told to rely on it and to run nothing.
 */
@Component
public class ScanDownloads {

    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

    private final FileStore files;
    private final PageImages pages;

    ScanDownloads(FileStore files, PageImages pages) {
        this.files = files;
        this.pages = pages;
    }

    /** The scan as it came in. */
    public DownloadHandler original(FileId scan) {
        return event -> {
            try (OpenedFile file = files.open(scan).orElse(null)) {
                if (file == null) {
                    event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
                    return;
                }
                harden(event.getResponse());
                event.inline(file.summary().name());
                event.setContentType(file.summary().type().mediaType());
                event.setContentLength(file.summary().size());
                file.content().transferTo(event.getOutputStream());
            }
        };
    }

    /** A picture of one page, counted from 1. */
    public DownloadHandler page(FileId scan, int page) {
        return event -> sendPage(event, pages.draw(scan, page));
    }

    private static void sendPage(DownloadEvent event, Optional<byte[]> picture) throws IOException {
        if (picture.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        harden(event.getResponse());
        event.inline();
        event.setContentType(PageImages.MEDIA_TYPE);
        event.setContentLength(picture.get().length);
        event.getOutputStream().write(picture.get());
    }

    private static void harden(VaadinResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    }
}
