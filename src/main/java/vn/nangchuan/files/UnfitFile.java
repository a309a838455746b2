package vn.nangchuan.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is not taken, and why. */
final class UnfitFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final FileFinding finding;

    UnfitFile(FileFinding finding) {
        this(finding, null);
    }

    UnfitFile(FileFinding finding, @Nullable Throwable cause) {
        super(finding.name(), cause);
        this.finding = finding;
    }

    FileFinding finding() {
        return finding;
    }
}
