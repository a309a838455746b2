package vn.nangchuan.audit;

import java.time.Instant;
import vn.nangchuan.kernel.UnitId;

/** The line behind which a page begins; the newest come first. */
public record AuditCursor(Instant recordedAt, UnitId unit, long number) {}
