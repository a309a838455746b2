package vn.nangchuan.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a file that is made anew each time it is asked for, in the language of the page that offers it. */
public final class FileDownload {

    private FileDownload() {}

    /**
     * A file to send.
     *
     * @param fileName without accents
     * @param contentType such as {@code application/pdf}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record MadeFile(String fileName, String contentType, byte[] bytes) {}

    /**
     * A download for the page that is being drawn; there is nothing to find where no file is made. A request for it belongs
     * to no page, so the file is made in the name of this one.
     */
    public static DownloadHandler of(Supplier<Optional<MadeFile>> file) {
        UI page = UI.getCurrentOrThrow();
        return event -> send(event, made(page, file));
    }

    private static @Nullable MadeFile made(UI page, Supplier<Optional<MadeFile>> file) {
        AtomicReference<@Nullable MadeFile> made = new AtomicReference<>();
        page.accessSynchronously(() -> made.set(file.get().orElse(null)));
        return made.get();
    }

    private static void send(DownloadEvent event, @Nullable MadeFile file) throws IOException {
        if (file == null) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(file.fileName());
        event.setContentType(file.contentType());
        event.setContentLength(file.bytes().length);
        event.getOutputStream().write(file.bytes());
    }
}
