package vn.nangchuan.files;

import java.io.IOException;
import java.io.InputStream;

/** A scan opened for reading; whoever opens it closes it. */
public record OpenedFile(FileSummary summary, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
