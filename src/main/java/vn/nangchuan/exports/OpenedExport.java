package vn.nangchuan.exports;

import java.io.IOException;
import java.io.InputStream;
import vn.nangchuan.scope.Published;

/**
 * The file of a list, opened to be sent; to be closed.
 *
 * @param fileName without accents
 * @param size in bytes
 */
@Published("opened for whoever asked for it alone, after its row was judged")
public record OpenedExport(String fileName, String contentType, long size, InputStream content)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
