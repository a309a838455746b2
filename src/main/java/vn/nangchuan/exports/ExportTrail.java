package vn.nangchuan.exports;

import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;

/** Writes down who took which list away, narrowed by what, and how many lines: lists tell of many people at once. */
@Component
class ExportTrail {

    private final AuditTrail trail;
    private final Scopes scopes;

    ExportTrail(AuditTrail trail, Scopes scopes) {
        this.trail = trail;
        this.scopes = scopes;
    }

    /** By itself, before the list is handed over, each time. */
    void takenNow(ListOffer<?> list, ListFormat format, int rows) {
        trail.recordNow(taken(list, format, rows));
    }

    /** With the transaction that makes the file known. */
    void taken(ListOffer<?> list, ListFormat format, int rows, long export) {
        trail.record(taken(list, format, rows).change("export", null, export));
    }

    private AuditEntry taken(ListOffer<?> list, ListFormat format, int rows) {
        long unit = scopes.require().path().unit().value();
        return AuditEntry.of("exports:taken", new AuditSubject("list", unit))
                .change("list", null, list.title())
                .change("filter", null, list.filter().isEmpty() ? null : list.filter())
                .change("rows", null, rows)
                .change("format", null, format);
    }

    /** That the file of a long one was fetched, each time anew within ten minutes. */
    void fetched(ExportTable.Row export) {
        trail.recordReading(AuditEntry.of("exports:fetched", new AuditSubject("export", export.id()))
                .in(export.keeper())
                .change("list", null, export.title())
                .change("rows", null, export.rows()));
    }
}
