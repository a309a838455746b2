package vn.nangchuan.certificates;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * Some lines of a list and how many it has in all.
 *
 * @param total of those in scope
 */
@Published("holds lines, each of which is judged")
public record CertificatePage(List<CertificateLine> lines, long total) {

    public CertificatePage {
        lines = List.copyOf(lines);
    }
}
