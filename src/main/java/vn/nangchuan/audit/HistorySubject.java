package vn.nangchuan.audit;

/** Says who may see the history of one kind of thing: whoever may open it. A bean per kind, of the module that owns it. */
public interface HistorySubject {

    /** The kind, as {@link AuditSubject#type}. */
    String type();

    /** Whether whoever asks may open it now. */
    boolean isOpenTo(long id);
}
