package vn.nangchuan.files;

import java.io.IOException;
import java.io.InputStream;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/** A scan opened for reading; whoever opens it closes it. */
public record OpenedFile(FileSummary summary, InputStream content) implements KeptRecord, AutoCloseable {

    @Override
    public UnitPath keeper() {
        return summary.keeper();
    }

    @Override
    public OfficialId official() {
        return summary.official();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
