package vn.nangchuan.accounts;

import java.util.List;
import vn.nangchuan.kernel.Finding;

/**
 * What a line of a list would open, or why it would not.
 *
 * @param unitName of the unit that was recognised; as written where none was
 * @param findings each with the field it concerns; empty: nothing speaks against it
 */
public record BatchLine(BatchEntry entry, String unitName, List<Finding> findings) {

    public BatchLine {
        findings = List.copyOf(findings);
    }

    public boolean isFine() {
        return findings.isEmpty();
    }
}
