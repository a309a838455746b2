package vn.nangchuan.exports.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.springframework.stereotype.Component;
import vn.nangchuan.exports.OpenedExport;
import vn.nangchuan.exports.OwnExports;

/** Sends the files of lists, asking anew each time whether the person may have them. */
@Component
class ExportDownloads {

    private final OwnExports exports;

    ExportDownloads(OwnExports exports) {
        this.exports = exports;
    }

    DownloadHandler of(long export) {
        return event -> {
            try (OpenedExport file = exports.open(export).orElse(null)) {
                if (file == null) {
                    event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
                    return;
                }
                event.setFileName(file.fileName());
                event.setContentType(file.contentType());
                event.setContentLength(file.size());
                file.content().transferTo(event.getOutputStream());
            }
        };
    }
}
