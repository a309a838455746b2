package vn.nangchuan.audit;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * Some lines, the newest first.
 *
 * @param hasMore whether there are older ones
 */
@Published("holds lines, each of which is judged")
public record AuditPage(List<AuditLine> lines, boolean hasMore) {}
