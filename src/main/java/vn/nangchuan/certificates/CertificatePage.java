package vn.nangchuan.certificates;

import java.util.List;

/**
 * Some lines of a list and how many it has in all.
 *
 * @param total of those in scope
 */
public record CertificatePage(List<CertificateLine> lines, long total) {

    public CertificatePage {
        lines = List.copyOf(lines);
    }
}
