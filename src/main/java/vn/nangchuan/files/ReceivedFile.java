package vn.nangchuan.files;

import java.util.List;
import vn.nangchuan.kernel.Finding;

/** What became of an upload. */
public sealed interface ReceivedFile permits CheckedFile, ReceivedFile.Refused {

    /** Nothing of it was kept; the findings say why. */
    record Refused(List<Finding> findings) implements ReceivedFile {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
