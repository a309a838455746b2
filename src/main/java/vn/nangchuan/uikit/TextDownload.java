package vn.nangchuan.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.SpreadsheetText;

/** Sends text that is made anew each time it is asked for, in the language of the page that offers it. */
public final class TextDownload {

    /** By the mark and these ends of lines the oldest editors and spreadsheets of our users tell what they read. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END_OF_LINE = "\r\n";

    private TextDownload() {}

    /**
     * A text to send.
     *
     * @param fileName without accents
     * @param mediaType such as {@code text/plain}
     */
    public record Text(String fileName, String mediaType, List<String> lines) {

        public Text {
            lines = List.copyOf(lines);
        }

        /** A table that spreadsheets open, its heading first. */
        public static Text table(String fileName, List<List<String>> rows) {
            return new Text(
                    fileName,
                    "text/csv",
                    rows.stream().map(SpreadsheetText::line).toList());
        }

        /** In UTF-8. */
        public byte[] bytes() {
            return (BYTE_ORDER_MARK + String.join(END_OF_LINE, lines) + END_OF_LINE).getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * A download for the page that is being drawn; there is nothing to find where no text is made. A request for it belongs
     * to no page, so the text is made in the name of this one.
     */
    public static DownloadHandler of(Supplier<Optional<Text>> text) {
        UI page = UI.getCurrentOrThrow();
        return event -> send(event, made(page, text));
    }

    private static @Nullable Text made(UI page, Supplier<Optional<Text>> text) {
        AtomicReference<@Nullable Text> made = new AtomicReference<>();
        page.accessSynchronously(() -> made.set(text.get().orElse(null)));
        return made.get();
    }

    private static void send(DownloadEvent event, @Nullable Text text) throws IOException {
        if (text == null) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        byte[] bytes = text.bytes();
        event.setFileName(text.fileName());
        event.setContentType(text.mediaType() + ";charset=utf-8");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
