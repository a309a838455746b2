package vn.nangchuan.audit;

import java.util.List;

/**
 * Some lines, the newest first.
 *
 * @param hasMore whether there are older ones
 */
public record AuditPage(List<AuditLine> lines, boolean hasMore) {}
