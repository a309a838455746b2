package vn.nangchuan.accounts;

import java.util.List;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Published;

/**
 * What a line of a list would open, or why it would not.
 *
 * @param unitName of the unit that was recognised; as written where none was
 * @param findings each with the field it concerns; empty: nothing speaks against it
 */
@Published("what a list says, or a name of the catalogue of units, which is the province's")
public record BatchLine(BatchEntry entry, String unitName, List<Finding> findings) {

    public BatchLine {
        findings = List.copyOf(findings);
    }

    public boolean isFine() {
        return findings.isEmpty();
    }
}
