package vn.nangchuan.uikit;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nangchuan.uikit.FileDownload.MadeFile;

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

        /** In UTF-8. */
        public byte[] bytes() {
            return (BYTE_ORDER_MARK + String.join(END_OF_LINE, lines) + END_OF_LINE).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A download for the page that is being drawn; there is nothing to find where no text is made. */
    public static DownloadHandler of(Supplier<Optional<Text>> text) {
        return FileDownload.of(() -> text.get()
                .map(made -> new MadeFile(made.fileName(), made.mediaType() + ";charset=utf-8", made.bytes())));
    }
}
